import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HttpSettings, readSettings, SettingsError } from '@platform/config';
import { createHttpApp } from '@platform/http';
import { ApiModule } from './api.module';

async function main(): Promise<void> {
  const webRoot = join(process.cwd(), 'dist/web');
  const settings = readSettings(process.env);
  const app = await createHttpApp(ApiModule.with(settings), {
    ...(existsSync(webRoot) ? { webRoot } : {}),
    ...(settings.publication.open ? {} : { absentPages: /^\/public(\/|\?|$)/ }),
  });
  const { port, host } = app.get(HttpSettings);
  await app.listen(port, host);
}

main().catch((error: unknown) => {
  process.stderr.write(
    error instanceof SettingsError ? `${error.message}\n` : `The API cannot start: ${describe(error)}\n`,
  );
  process.exit(1);
});

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
