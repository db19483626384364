import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether the demo programme has yet to be loaded. It is written down before anything is made in a new database,
 * so that an interrupted first start loads it the next time.
 */
export class DemoMark {
  /** @param {string} dataDir */
  constructor(dataDir) {
    this.file = join(dataDir, 'demo-is-due');
  }

  set() {
    writeFileSync(this.file, '');
  }

  isSet() {
    return existsSync(this.file);
  }

  clear() {
    rmSync(this.file, { force: true });
  }
}
