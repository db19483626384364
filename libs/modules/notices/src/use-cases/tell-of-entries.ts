import { Directory } from '@core/access';
import { Clock, type LocalizedText } from '@core/kernel';
import { EntryReader, type EntriesReturned, type EntryRow } from '@modules/ledger';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { NoticeRepository } from '../data/notice.repository';
import { PlaceNameReader } from '../data/place-name.reader';
import type { NewNotice } from '../domain/notice';

/** A notice that names a hundred entries tells nothing. */
const MOST_ITEMS = 10;

interface Returned {
  personId: string;
  programmeId: number;
  at: string;
  rows: readonly EntryRow[];
  /** By code of the territory. */
  names: ReadonlyMap<string, LocalizedText>;
}

/** Tells those who submitted entries that they were returned: one notice for each review and submitter. */
@Injectable()
export class TellOfEntries {
  constructor(
    private readonly entries: EntryReader,
    private readonly places: PlaceNameReader,
    private readonly directory: Directory,
    private readonly notices: NoticeRepository,
    private readonly clock: Clock,
  ) {}

  async run({ programmeId, ids, at }: EntriesReturned, tx: Transaction): Promise<void> {
    const rows = await this.entries.byIds(ids);
    const bySubmitter = new Map<string, EntryRow[]>();
    for (const row of rows)
      bySubmitter.set(row.submittedBy, [...(bySubmitter.get(row.submittedBy) ?? []), row]);
    const known = await this.directory.contacts([...bySubmitter.keys()]);
    const names = await this.places.byCode(tx, [...new Set(rows.map(({ territory }) => territory))]);
    const notices = known.map(({ personId }) =>
      returnedNotice({ personId, programmeId, at, rows: bySubmitter.get(personId) ?? [], names }),
    );
    await this.notices.give(tx, notices, this.clock.now());
  }
}

function returnedNotice({ personId, programmeId, at, rows, names }: Returned): NewNotice {
  const [first] = rows;
  const items = rows.slice(0, MOST_ITEMS).map(({ itemCode, territory, period }) => ({
    ...{ code: itemCode, territory, name: names.get(territory), period },
  }));
  const params = {
    ...{ programme: first.programme, entries: rows.length, reason: first.reviewReason, items },
    more: Math.max(0, rows.length - MOST_ITEMS),
  };
  // The first entry is returned only once, so it names the review.
  const subject = `${at}/${first.itemId}-${first.ord}-${first.revision}`;
  return { personId, programmeId, subject, content: { kind: 'entries_returned', params } };
}
