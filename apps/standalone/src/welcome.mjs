import { relative } from 'node:path';

/**
 * Says where the platform is and how to get in.
 * @param {{ address: string, token: string, dataDir: string, embedded: boolean, logsDir?: string }} run
 */
export function welcome({ address, token, dataDir, embedded, logsDir }) {
  const seconds = (performance.now() / 1000).toFixed(1);
  const lines = [
    ['Open', `${address}/#token=${token}`],
    ['', '(this link signs you in as administrator)'],
    ['Token', token],
    ['API', `${address}/api/docs`],
    ['Data', `${near(dataDir)}${embedded ? ' with the embedded database' : ''}`],
    ...(logsDir === undefined ? [] : [['Logs', near(logsDir)]]),
    ['Stop', 'Ctrl-C'],
  ];
  process.stdout.write(`\nUade runs (ready in ${seconds} s)\n\n`);
  for (const [name, value] of lines) process.stdout.write(`  ${name.padEnd(8)}${value}\n`);
  process.stdout.write('\n');
}

/** @param {string} path */
function near(path) {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short || '.';
}
