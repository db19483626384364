import { relative } from 'node:path';

/**
 * Says where the platform is and how to get in.
 * @param {{ address: string, token: string, dataDir: string, embedded: boolean, logsDir?: string,
 *   people?: import('./read-demo-people.mjs').DemoPeople }} run
 */
export function welcome({ address, token, dataDir, embedded, logsDir, people }) {
  const seconds = (performance.now() / 1000).toFixed(1);
  const lines = [
    ['Open', `${address}/#token=${token}`],
    ['', '(this link signs you in as administrator)'],
    ['Token', token],
    ['API', `${address}/api/docs`],
    ['Data', `${near(dataDir)}${embedded ? ' with the embedded database' : ''}`],
    ...signIns(people),
    ...(logsDir === undefined ? [] : [['Logs', near(logsDir)]]),
    ['Stop', 'Ctrl-C'],
  ];
  process.stdout.write(`\nUade runs (ready in ${seconds} s)\n\n`);
  for (const [name, value] of lines) process.stdout.write(`  ${name.padEnd(8)}${value}\n`);
  process.stdout.write('\n');
}

/**
 * One invented person per role, with what signs them in.
 * @param {import('./read-demo-people.mjs').DemoPeople} [demo]
 */
function signIns(demo) {
  if (demo === undefined) return [];
  const width = Math.max(...demo.people.map(({ email }) => email.length));
  return [
    ...demo.people.map(({ email, role }, index) => [
      index === 0 ? 'People' : '',
      `${email.padEnd(width)}  ${role.replaceAll('_', ' ')}`,
    ]),
    ['', `(invented; the password of each is ${demo.password})`],
  ];
}

/** @param {string} path */
function near(path) {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short || '.';
}
