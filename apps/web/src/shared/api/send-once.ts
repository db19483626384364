import { uuidv7 } from '@core/kernel';
import { ApiError } from './api-error';

/**
 * Sends what creates something so that a second try creates nothing twice: while it is not known what became of it, the same
 * body goes out with the same key. Once there was an answer, also a refusal, the next one is a new thing.
 */
export class SendOnce {
  private open: { text: string; key: string } | null = null;

  /** @param send given the key for the header @throws what `send` throws */
  async send<Body, Answer>(
    body: Body,
    send: (body: Body, idempotencyKey: string) => Promise<Answer>,
  ): Promise<Answer> {
    const text = JSON.stringify(body);
    if (this.open?.text !== text) this.open = { text, key: uuidv7() };
    try {
      const answer = await send(body, this.open.key);
      this.open = null;
      return answer;
    } catch (error) {
      if (isAnswer(error)) this.open = null;
      throw error;
    }
  }
}

/** A refusal is an answer; a broken connection or a server that broke down leaves open whether it was done. */
function isAnswer(error: unknown): boolean {
  return error instanceof ApiError && error.status >= 400 && error.status < 500;
}
