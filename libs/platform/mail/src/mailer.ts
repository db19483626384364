/** A mail to one person. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  /** The same for those who read it as a page. */
  readonly html?: string;
  /** A mail that is sent twice for want of an answer is known by it. */
  readonly messageId?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The way a mail leaves the house. */
export abstract class Mailer {
  /** False where no mail server is given: then a link must reach the person another way. */
  abstract readonly delivers: boolean;

  /** Hands the mail over to the server. @throws Error when the server refuses it or cannot be reached */
  abstract send(mail: Mail): Promise<void>;
}
