import { Injectable } from '@nestjs/common';
import { ImportRepository } from '../data/import.repository';

/** Often enough for a bar to move, seldom enough to cost nothing. */
const EVERY_MS = 250;
/** Reading is the first half of the way. */
const SHARE_OF_READING = 50;

/** Shows how far the reading of a file has come, before anything of it is committed. */
@Injectable()
export class ShowReading {
  private readonly last = new Map<string, number>();

  constructor(private readonly imports: ImportRepository) {}

  /** @param part of the file's bytes, 0..1 */
  async run(importId: string, rows: number, part: number): Promise<void> {
    const now = Date.now();
    if (now - (this.last.get(importId) ?? 0) < EVERY_MS) return;
    this.last.set(importId, now);
    await this.imports.showReading(importId, rows, Math.floor(Math.min(part, 1) * SHARE_OF_READING));
  }

  /** It is read, or will not be. */
  forget(importId: string): void {
    this.last.delete(importId);
  }
}
