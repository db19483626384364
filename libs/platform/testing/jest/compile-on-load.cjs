const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { threadId } = require('node:worker_threads');

/** Tests start threads by the hundred; loading the compiler takes longer than what most of them do. */
const KEPT = join(tmpdir(), 'uade-compiled-for-tests');
const OPTIONS = {
  swcrc: false,
  jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true } },
  module: { type: 'commonjs' },
};

/** Lets a thread of a test run the sources as they are: Jest compiles only what it loads itself. */
require.extensions['.ts'] = (module, filename) => {
  module._compile(compiled(filename), filename);
};

/** @param {string} filename */
function compiled(filename) {
  const source = readFileSync(filename, 'utf8');
  const key = createHash('sha256')
    .update(JSON.stringify([OPTIONS, filename, source]))
    .digest('hex');
  const kept = join(KEPT, `${key}.js`);
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    const { code } = require('@swc/core').transformSync(source, { filename, ...OPTIONS });
    mkdirSync(KEPT, { recursive: true, mode: 0o700 });
    // Under another name first: a thread beside this one must not read half of it.
    const own = `${kept}.${process.pid}.${threadId}`;
    writeFileSync(own, code);
    renameSync(own, kept);
    return code;
  }
}
