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
    this.loaded = join(dataDir, 'demo-is-loaded');
  }

  set() {
    writeFileSync(this.file, '');
  }

  isSet() {
    return existsSync(this.file);
  }

  /** The demo is loaded, now and at later starts. */
  clear() {
    if (this.isSet()) writeFileSync(this.loaded, '');
    rmSync(this.file, { force: true });
  }

  /** Whether this data directory's database got the demo, and its people with it. */
  isLoaded() {
    return existsSync(this.loaded);
  }
}
