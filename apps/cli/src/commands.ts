import type { Command } from './command';
import { audit } from './commands/audit';
import { createAdmin } from './commands/create-admin';
import { demo } from './commands/demo';
import { importFile } from './commands/import-file';
import { migrateDatabase } from './commands/migrate-database';
import { recompute } from './commands/recompute';
import { resetPassword } from './commands/reset-password';
import { seed } from './commands/seed';
import { verifyChain } from './commands/verify-chain';
import { verifyImports } from './commands/verify-imports';

/** Every command by the name it is called by. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  migrate: migrateDatabase,
  seed,
  demo,
  import: importFile,
  'create-admin': createAdmin,
  'reset-password': resetPassword,
  recompute,
  audit,
  'verify-chain': verifyChain,
  'verify-imports': verifyImports,
};
