import { readSettings } from '@platform/config';
import type { Database } from '@platform/database';
import { testDatabase } from '@platform/testing';
import { AuditKeys } from '../audit-keys';
import { ChainReader } from '../chain.reader';
import { CheckChain, type ChainReport } from '../check-chain';
import { ExportChain } from '../export-chain';
import { SealEvents } from '../seal-events';
import { SealRepository } from '../seal.repository';
import { SigningKey } from '../signing-key';
import { audit } from '../audit';

/** A trail on a database of its own, its sealer run by hand, and a hand that changes what must not be changed. */
export class TrailUnderTest {
  readonly key = SigningKey.generate();

  private constructor(
    readonly database: Database,
    readonly close: () => Promise<void>,
  ) {}

  static async open(): Promise<TrailUnderTest> {
    const { database, close } = await testDatabase();
    return new TrailUnderTest(database, close);
  }

  get keys(): AuditKeys {
    const settings = readSettings({
      DATABASE_URL: 'postgres://127.0.0.1/uade',
      UADE_AUDIT_KEY: base64Of(this.key),
    });
    return new AuditKeys(settings.audit, settings.runtime);
  }

  get sealer(): SealEvents {
    return new SealEvents(this.database, new SealRepository(), this.keys);
  }

  get chain(): ChainReader {
    return new ChainReader(this.database);
  }

  check(fromDay?: string): Promise<ChainReport> {
    return new CheckChain(this.database, this.chain, this.keys).run(fromDay);
  }

  /** `kind seq event` of every fault. */
  async faults(fromDay?: string): Promise<string[]> {
    const { faults } = await this.check(fromDay);
    return faults.map(({ kind, seq, eventId }) => `${kind} ${seq ?? '-'} ${eventId ?? '-'}`);
  }

  async export(): Promise<string> {
    let text = '';
    for await (const piece of new ExportChain(this.chain, this.keys).run()) text += piece;
    return text;
  }

  /** Records events numbered from 1 on, each in a transaction of its own. */
  async record(count: number): Promise<void> {
    for (let n = 1; n <= count; n += 1) {
      await this.database.transaction((tx) =>
        audit.record(tx, {
          actor: { id: `person-${n}`, kind: 'user' },
          action: 'note.written',
          subject: { kind: 'note', id: n },
          before: { text: 'old' },
          after: { text: `new ${n}`, n },
        }),
      );
    }
  }

  /** What somebody with the database's own password may do: the fence does not hold them. */
  async byHand(...statements: string[]): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query('set local session_replication_role = replica');
      for (const statement of statements) await tx.query(statement);
    });
  }
}

function base64Of(key: SigningKey): string {
  return key.pem.split('\n').slice(1, -2).join('');
}
