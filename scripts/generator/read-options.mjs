import { parseArgs } from 'node:util';

/**
 * Command-line options of a generator. `--help` prints the usage and ends the process; a wrong option names
 * itself and ends it with code 2.
 * @param {string} usage the text of `--help`
 * @param {string[]} names the options, each taking a value
 * @returns {Record<string, string | undefined>}
 */
export function readOptions(usage, names) {
  const options = Object.fromEntries(names.map((name) => [name, { type: /** @type {const} */ ('string') }]));
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean' } } });
    if (!values.help) return /** @type {Record<string, string | undefined>} */ (values);
    process.stdout.write(usage);
    process.exit(0);
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : fault}\n\n${usage}`);
    process.exit(2);
  }
}
