/** One operator command. */
export interface Command {
  /** A line for the list of commands. */
  readonly summary: string;
  /** The whole of `--help`. */
  readonly usage: string;
  run(args: readonly string[]): Promise<void>;
}
