import { spawn } from 'node:child_process';

/**
 * Runs a program to its end without showing what it prints; the end of that is part of the error when it fails.
 * @param {string} program
 * @param {string[]} parameters
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, signal?: AbortSignal, keptLines?: number }} [options]
 *   `signal` ends the program with SIGTERM; `keptLines`: how much of the end an error shows (40)
 * @returns {Promise<string>} all it printed
 */
export function runCommand(program, parameters, { cwd, env, signal, keptLines = 40 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd, env, signal, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (printed += text));
    }
    child.once('error', reject);
    child.once('close', (code, killer) => {
      if (code === 0) return resolve(printed);
      const end = printed.trim().split('\n').slice(-keptLines).join('\n');
      reject(
        new Error(`\`${[program, ...parameters].join(' ')}\` ended with ${killer ?? `code ${code}`}\n${end}`),
      );
    });
  });
}
