import { Injectable, Logger } from '@nestjs/common';
import { audit, type Doer } from '@platform/audit';
import { ScannerSettings } from '@platform/config';
import { Database } from '@platform/database';
import { askClamd, type ScanPatience } from './ask-clamd';
import { fileInfected, fileUnscannable, scannerUnavailable } from './scanning.errors';
import type { ScanVerdict } from './scan-verdict';

const PATIENCE: ScanPatience = { connectMs: 5_000, silenceMs: 60_000 };

/** What is said of bytes that somebody sent. */
export interface SentBytes {
  /** As it is shown. */
  readonly name: string;
  /** Who sent them; null where nobody is known. */
  readonly by: Doer | null;
}

/** Lets no file in that a scanner finds a virus in, or that it could not look into. Without a scanner it lets all in. */
@Injectable()
export class FileGuard {
  private readonly logger = new Logger(FileGuard.name);

  constructor(
    private readonly settings: ScannerSettings,
    private readonly database: Database,
  ) {}

  /**
   * Looks into bytes before they are kept. What is refused is told to the audit trail.
   * @throws DomainError `FILE.INFECTED`, `FILE.UNSCANNABLE`, `FILE.SCANNER_UNAVAILABLE`
   */
  async demandClean(bytes: AsyncIterable<Uint8Array>, sent: SentBytes): Promise<void> {
    const { clamav } = this.settings;
    if (clamav === undefined) return;
    const verdict = await askClamd(clamav, bytes, PATIENCE).catch((error: unknown) => {
      this.logger.error(error, 'A file could not be scanned, and was refused');
      throw scannerUnavailable();
    });
    if (verdict.kind === 'clean') return;
    await this.tell(verdict, sent);
    throw verdict.kind === 'infected'
      ? fileInfected(sent.name, verdict.signature)
      : fileUnscannable(sent.name);
  }

  private async tell(verdict: ScanVerdict, { name, by }: SentBytes): Promise<void> {
    const signature = verdict.kind === 'infected' ? verdict.signature : null;
    await audit.record(this.database, {
      ...{ actor: by, action: 'file.refused', subject: { kind: 'file', id: name } },
      after: { verdict: verdict.kind, signature },
      outcome: 'refused',
    });
  }
}
