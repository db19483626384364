/**
 * Prints the help and ends the process when it was asked for; refuses options the script does not know.
 * @param {string} help what the script is for, its options and variables
 * @param {string[]} [known] options it takes; anything after a lone `--` is left alone
 */
export function showHelp(help, known = []) {
  const given = process.argv.slice(2);
  const own = given.includes('--') ? given.slice(0, given.indexOf('--')) : given;
  if (own.includes('--help') || own.includes('-h')) {
    process.stdout.write(`${help.trim()}\n`);
    process.exit(0);
  }
  const strange = own.find((option) => option.startsWith('-') && !known.includes(option));
  if (strange === undefined) return;
  process.stderr.write(`Unknown option ${strange}. \`--help\` lists what there is.\n`);
  process.exit(2);
}
