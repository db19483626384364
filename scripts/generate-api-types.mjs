#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readOptions } from './generator/read-options.mjs';
import { apiDocument } from './house/api-document.mjs';
import { apiTypes } from './house/api-types.mjs';

const USAGE = `Usage: node scripts/generate-api-types.mjs [options]

Writes the web app's types of the HTTP interface from the OpenAPI document that the built API gives.

  --from URL     the document of a running API (default: build, start one on an empty database, stop it again)
  --check yes    write nothing; fail when the written types differ
  --help         this text
`;
const FILE = 'apps/web/src/shared/api/schema.generated.ts';

const options = readOptions(USAGE, ['from', 'check']);
const root = resolve(import.meta.dirname, '..');
const file = resolve(root, FILE);

const types = await apiTypes(await apiDocument(root, options.from));
if (options.check === undefined) {
  writeFileSync(file, types);
  process.stdout.write(`${FILE} is written\n`);
} else if (readFileSync(file, 'utf8') === types) {
  process.stdout.write(`${FILE} is what the API says\n`);
} else {
  process.stderr.write(`${FILE} is not what the API says any more: npm run generate:api-types\n`);
  process.exitCode = 1;
}
