import type { Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { ReportDraftRepository } from '../data/report-draft.repository';
import type { DraftCells, ReportDraft } from '../domain/report-draft';
import { FindSheet } from './find-sheet';

/** A draft as its author's page has it. */
export interface SentDraft {
  readonly itemId: number;
  /** Null: it is no longer wanted, or was sent as a report. */
  readonly cells: DraftCells | null;
  /** The version the page knew; null: none. */
  readonly since: Date | null;
}

/** When drafts were kept, and what they replaced without having known of it. */
export interface KeptDrafts {
  readonly savedAt: Date;
  readonly replaced: readonly ReportDraft[];
}

/** Keeps drafts of the actor's. The last word wins; what another page of theirs had said meanwhile is given back. */
@Injectable()
export class KeepDrafts {
  constructor(
    private readonly database: Database,
    private readonly find: FindSheet,
    private readonly drafts: ReportDraftRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `REPORT.SHEET_UNKNOWN` */
  async run(
    roadMapId: number,
    period: string,
    sent: readonly SentDraft[],
    actor: Actor,
  ): Promise<KeptDrafts> {
    return this.database.transaction(async (tx) => {
      const place = await this.find.run(tx, roadMapId, period, actor);
      const ids = sent.map(({ itemId }) => itemId);
      const known = new Map(sent.map(({ itemId, since }) => [itemId, since?.getTime()]));
      const before = await this.drafts.hold(tx, place, ids, actor.id);
      const savedAt = this.clock.now();
      const kept = sent.flatMap(({ itemId, cells }) => (cells === null ? [] : [{ itemId, cells }]));
      const gone = sent.filter(({ cells }) => cells === null).map(({ itemId }) => itemId);
      await this.drafts.keep(tx, place, kept, { author: actor.id, at: savedAt });
      await this.drafts.remove(tx, place, gone, actor.id);
      const isNews = ({ itemId, savedAt: at }: ReportDraft): boolean => known.get(itemId) !== at.getTime();
      return { savedAt, replaced: before.filter(isNews) };
    });
  }
}
