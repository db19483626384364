import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { IMPORT_KINDS, type ImportKind } from '@core/reporting';
import type { Command } from '../command';
import { OPERATOR_ACTOR } from '../operator-actor';
import { asOperator } from '../operator.module';
import { sendFile, untilApplied } from '../send-file';
import { UsageError } from '../usage-error';

const usage = `Usage: npm run cli -- import --kind KIND [--programme CODE] [--all-or-nothing] FILE

Sends a file the way an upload goes and waits until it is applied; needs a running worker.
  --kind KIND         ${IMPORT_KINDS.join(', ')}
  --programme CODE    for road-maps and progress
  --all-or-nothing    apply nothing when one row is bad
Exit code 1 when the file was not applied, or rows of it were rejected.`;

export const importFile: Command = {
  summary: 'send in a file of territories, programmes, road maps or progress',
  usage,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        kind: { type: 'string' },
        programme: { type: 'string' },
        'all-or-nothing': { type: 'boolean' },
      },
    });
    const [file] = positionals;
    const kind = IMPORT_KINDS.find((each) => each === values.kind);
    if (file === undefined || kind === undefined) throw new UsageError(usage);
    await send(file, kind, values.programme, values['all-or-nothing'] ?? false);
  },
};

async function send(
  file: string,
  kind: ImportKind,
  programme: string | undefined,
  allOrNothing: boolean,
): Promise<void> {
  await asOperator(async (app) => {
    const toSend = {
      name: basename(file),
      content: createReadStream(file),
      kind,
      programme,
      onError: allOrNothing ? ('reject' as const) : ('skip' as const),
    };
    const id = await sendFile(app, toSend, OPERATOR_ACTOR);
    let told = '';
    const row = await untilApplied(app, id, OPERATOR_ACTOR, ({ status, processedRows, totalRows }) => {
      const line = `${status} ${processedRows} of ${totalRows} rows`;
      if (line !== told) process.stdout.write(`${line}\n`);
      told = line;
    });
    const { status, acceptedRows, unchangedRows, rejectedRows } = row;
    process.stdout.write(
      `Import ${id}: ${status}; ${acceptedRows} accepted, ${unchangedRows} unchanged, ${rejectedRows} rejected\n`,
    );
    if (status !== 'applied' || rejectedRows > 0) process.exitCode = 1;
  });
}
