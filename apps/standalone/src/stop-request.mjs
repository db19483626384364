import { isAlive } from '../../../scripts/house/process-mark.mjs';

const SAME_KEYSTROKE_MS = 1_500;
const LOOK_AFTER_PARENT_MS = 500;

/**
 * A person's wish to stop: Ctrl-C, a closed terminal, `kill`, or the end of the npm that started us, which does not
 * pass on what ended it. npm passes on a signal the terminal has already
 * sent, so a second one counts only when it comes later: then the process ends without waiting.
 */
export class StopRequest {
  #controller = new AbortController();
  #askedAt = 0;
  /** @type {NodeJS.Timeout | undefined} */
  #look;
  #listener = () => this.#ask();

  /** @param {import('../../../scripts/house/process-mark.mjs').ProcessMark} [parent] the process to stop with */
  constructor(parent) {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, this.#listener);
    // A closed terminal takes no more lines, and that must not keep the database from being stopped.
    process.stdout.on('error', () => {});
    if (parent !== undefined) {
      this.#look = setInterval(() => isAlive(parent) || this.#ask(), LOOK_AFTER_PARENT_MS).unref();
    }
    /** Aborted at the first wish. */
    this.signal = this.#controller.signal;
    /** @type {Promise<void>} resolved at the first wish */
    this.requested = new Promise((resolve) => this.signal.addEventListener('abort', () => resolve()));
  }

  /** @param {boolean} visibly something runs that has to be stopped */
  begin(visibly) {
    if (visibly) process.stdout.write('\nStopping\n');
  }

  /** Gives the signals back their usual effect. */
  end() {
    clearInterval(this.#look);
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(name, this.#listener);
  }

  #ask() {
    clearInterval(this.#look);
    const now = performance.now();
    if (this.#askedAt === 0) {
      this.#askedAt = now;
      this.#controller.abort();
    } else if (now - this.#askedAt > SAME_KEYSTROKE_MS) {
      process.stdout.write('Not waiting any longer; the next start cleans up.\n');
      process.exit(130);
    }
  }
}
