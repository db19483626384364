import 'reflect-metadata';
import { DomainError } from '@core/kernel';
import { SettingsError } from '@platform/config';
import { COMMANDS } from './commands';
import { UsageError } from './usage-error';

function help(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Usage: npm run cli -- COMMAND [options]',
    '',
    ...lines,
    '',
    'COMMAND --help tells more. The database is the one `npm start` runs (see runtime.json), or DATABASE_URL.',
    '',
  ].join('\n');
}

async function main([name, ...args]: string[]): Promise<void> {
  if (name === undefined || name === '--help' || name === 'help') {
    process.stdout.write(help());
    return;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new UsageError(`There is no command ${name}.\n\n${help()}`);
  if (args.includes('--help')) {
    process.stdout.write(`${command.usage}\n`);
    return;
  }
  await command.run(args);
}

main(process.argv.slice(2)).then(
  () => process.exit(process.exitCode ?? 0),
  (error: unknown) => {
    process.stderr.write(`${describe(error)}\n`);
    process.exit(error instanceof UsageError ? 2 : 1);
  },
);

function describe(error: unknown): string {
  if (error instanceof UsageError || error instanceof SettingsError) return error.message;
  if (error instanceof DomainError) return `${error.code} ${JSON.stringify(error.params)}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
