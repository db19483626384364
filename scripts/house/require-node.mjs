/**
 * Ends the process with one understandable line when Node is too old. Uses nothing that an old Node lacks.
 * @param {number} major @param {number} minor lowest version that works
 */
export function requireNode(major, minor) {
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  process.stderr.write(`Uade needs Node ${major}.${minor} or newer; this is ${process.versions.node}.\n`);
  process.stderr.write('Install one from https://nodejs.org or with your version manager (see .nvmrc).\n');
  process.exit(1);
}
