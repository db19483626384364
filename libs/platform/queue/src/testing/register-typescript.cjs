// Lets a child process of a test run TypeScript as it stands: node -r register-typescript.cjs file.ts
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

const libs = join(__dirname, '../../../..');
const alias = /^@(core|platform|modules)\/([^/]+)$/;
const resolve = Module._resolveFilename;

Module._resolveFilename = function (request, ...rest) {
  const found = alias.exec(request);
  return resolve.call(this, found ? join(libs, found[1], found[2], 'src/index.ts') : request, ...rest);
};

Module._extensions['.ts'] = function (module, filename) {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  });
  module._compile(code, filename);
};
