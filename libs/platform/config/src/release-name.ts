import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The version this code was released as, of the package it stands in; `unknown` where that is nowhere above. */
export function releaseName(from: string = __dirname): string {
  const file = join(from, 'package.json');
  if (existsSync(file)) {
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version?: string };
    if (version !== undefined) return version;
  }
  return dirname(from) === from ? 'unknown' : releaseName(dirname(from));
}
