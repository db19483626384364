import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@platform/database';
import { UsageError } from './usage-error';

/** The programme of a code, or all of them. @throws UsageError when there is none of that code */
export async function chosenProgrammes(
  app: INestApplicationContext,
  code: string | undefined,
): Promise<{ id: number; code: string }[]> {
  const found = await app
    .get(Database, { strict: false })
    .query<{ id: number; code: string }>(
      'select id, code from programme where $1::text is null or code = $1 order by code',
      [code ?? null],
    );
  if (code !== undefined && found.length === 0) throw new UsageError(`There is no programme ${code}`);
  return found;
}
