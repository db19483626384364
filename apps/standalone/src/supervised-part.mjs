import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
const STEADY_AFTER_MS = 60_000;
const LARGEST_LOG = 16 * 1024 * 1024;
const ENDS_WITH_PARENT = new URL('./end-with-parent.mjs', import.meta.url).href;

/** A part of the platform that runs as a process of its own and is started again when it crashes. */
export class SupervisedPart {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  /** @type {NodeJS.Timeout | undefined} */
  #restart;
  #pauseMs = FIRST_PAUSE_MS;
  #stopping = false;
  /** Crashes since the start. */
  crashes = 0;

  /**
   * @param {object} options
   * @param {string} options.name
   * @param {string} options.program path of its main file
   * @param {NodeJS.ProcessEnv} options.env
   * @param {string} options.cwd
   * @param {string} [options.logs] directory of its log file; absent: it writes where the supervisor does
   * @param {(pid: number) => void} options.onStart called for every process, the first included
   * @param {(line: string) => void} options.say
   */
  constructor(options) {
    this.options = options;
    this.logFile = options.logs === undefined ? undefined : join(options.logs, `${options.name}.log`);
  }

  start() {
    const { name, program, env, cwd, onStart, say } = this.options;
    const began = performance.now();
    const out = this.logFile === undefined ? 'inherit' : openSync(this.logFile, logMode(this.logFile), 0o600);
    const child = spawn(process.execPath, ['--import', ENDS_WITH_PARENT, '--enable-source-maps', program], {
      cwd,
      env,
      // A group of its own: Ctrl-C reaches a whole group, and the order of stopping is the supervisor's.
      detached: true,
      stdio: ['ignore', out, out, 'ipc'],
    });
    if (typeof out === 'number') closeSync(out);
    this.#child = child;
    if (child.pid !== undefined) onStart(child.pid);
    child.once('error', (error) => say(`${name} cannot be started: ${error.message}`));
    child.once('exit', (code, signal) => {
      this.#child = undefined;
      if (this.#stopping) return;
      this.crashes += 1;
      if (performance.now() - began > STEADY_AFTER_MS) this.#pauseMs = FIRST_PAUSE_MS;
      say(`${name} ended with ${signal ?? `code ${code}`}; starting it again in ${this.#pauseMs / 1000} s`);
      this.#restart = setTimeout(() => this.start(), this.#pauseMs);
      this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
    });
  }

  /**
   * Asks it to finish what it does, and ends it when that takes too long.
   * @param {number} patienceMs
   */
  async stop(patienceMs) {
    this.#stopping = true;
    clearTimeout(this.#restart);
    const child = this.#child;
    if (child === undefined) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    await gone;
    clearTimeout(impatience);
  }

  /** The end of what it logged, for a person who wonders why it crashed. */
  lastWords() {
    if (this.logFile === undefined) return '';
    const log = readFileSync(this.logFile, 'utf8').trimEnd();
    return log.split('\n').slice(-25).join('\n');
  }
}

/** @param {string} file */
function logMode(file) {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG ? 'w' : 'a';
}
