import type { Command } from './command';
import { audit } from './commands/audit';
import { demo } from './commands/demo';
import { importFile } from './commands/import-file';
import { migrateDatabase } from './commands/migrate-database';
import { recompute } from './commands/recompute';
import { seed } from './commands/seed';

/** Every command by the name it is called by. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  migrate: migrateDatabase,
  seed,
  demo,
  import: importFile,
  recompute,
  audit,
};
