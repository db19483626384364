import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@platform/database';
import { EntryReader, entryId, type EntryRow } from '@modules/ledger';
import { Programmes } from '@modules/programmes';
import { ReviewEntries, SubmitEntry } from '@modules/reports';
import { sendFile, untilApplied } from '../send-file';
import type { Correction, Round } from './story';
import type { StoryClock } from './story-clock';
import type { StoryPeople } from './story-people';

const ENTRIES_A_READ = 20_000;
const CORRECTED = 'The figures agree with the documents now';

/** Tells the reporting rounds of the demo: files, late files, reviews, corrections, each at its time. */
export class TellRounds {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly clock: StoryClock,
    private readonly directory: string,
    private readonly programme: string,
    private readonly people: StoryPeople,
  ) {}

  async run(rounds: readonly Round[], tell: (line: string) => void): Promise<void> {
    for (const round of rounds) {
      await this.submit(round);
      await this.review(round);
      await this.correct(round);
      tell(`${round.period} reported and reviewed`);
    }
  }

  private async submit(round: Round): Promise<void> {
    const [head, ...lines] = readFileSync(join(this.directory, round.file), 'utf8').trimEnd().split('\n');
    const late = new Set(round.late);
    const territoryAt = head.split(',').indexOf('territory_code');
    const isLate = (line: string): boolean => late.has(line.split(',', territoryAt + 1)[territoryAt]);
    await this.send(round.file, [head, ...lines.filter((line) => !isLate(line))], round.submittedAt);
    await this.send(`late-${round.file}`, [head, ...lines.filter(isLate)], round.lateSubmittedAt);
  }

  private async send(name: string, lines: readonly string[], at: string): Promise<void> {
    if (lines.length < 2) return;
    this.clock.set(at);
    const content = `${lines.join('\n')}\n`;
    const id = await sendFile(
      this.app,
      { name, content, kind: 'progress', programme: this.programme },
      this.people.liaison,
    );
    const { status, rejectedRows } = await untilApplied(this.app, id, this.people.liaison);
    if (status !== 'applied' || rejectedRows > 0)
      throw new Error(`${name}: ${status}, ${rejectedRows} rows rejected`);
  }

  private async review(round: Round): Promise<void> {
    this.clock.set(round.reviewedAt);
    const waiting = await this.waiting(round.period);
    const accepted = new Set(round.accept);
    const returned = new Map(round.return.map((each) => [`${each.territory}/${each.item}`, each.reason]));
    const held = new Set(
      Object.entries(round.hold).flatMap(([territory, items]) => items.map((item) => `${territory}/${item}`)),
    );
    const toAccept = waiting.filter(
      (entry) => accepted.has(entry.territory) && !held.has(nameOf(entry)) && !returned.has(nameOf(entry)),
    );
    await this.decide(toAccept, 'accept', null);
    for (const entry of waiting) {
      const reason = returned.get(nameOf(entry));
      if (reason !== undefined) await this.decide([entry], 'return', reason);
    }
  }

  private async correct(round: Round): Promise<void> {
    this.clock.set(round.correctedAt);
    const corrected: EntryRow[] = [];
    for (const correction of round.corrections) {
      const cells = cellsOf(correction, round.period);
      const submitted = { programme: this.programme, cells, reason: null };
      const { entry } = await this.app
        .get(SubmitEntry, { strict: false })
        .run(submitted, this.people.liaison);
      if (entry.state === 'submitted') corrected.push(entry);
    }
    await this.decide(corrected, 'accept', CORRECTED);
  }

  private async waiting(period: string): Promise<EntryRow[]> {
    const programmes = this.app.get(Programmes, { strict: false });
    const database = this.app.get(Database, { strict: false });
    const programme = await programmes.find(database, this.programme);
    if (programme === undefined) throw new Error(`The programme ${this.programme} is not there`);
    const periods = await programmes.periods(database, programme.id);
    const ord = periods.findIndex(({ code }) => code === period);
    const reader = this.app.get(EntryReader, { strict: false });
    return reader.submitted(programme.id, ord, ENTRIES_A_READ);
  }

  private async decide(
    entries: readonly EntryRow[],
    decision: 'accept' | 'return',
    reason: string | null,
  ): Promise<void> {
    if (entries.length === 0) return;
    const ids = entries.map(entryId);
    await this.app.get(ReviewEntries, { strict: false }).run({ ids, decision, reason }, this.people.analyst);
  }
}

function nameOf({ territory, itemCode }: EntryRow): string {
  return `${territory}/${itemCode}`;
}

function cellsOf(
  { territory, item, value, numerator, denominator, narrative, delayReason }: Correction,
  period: string,
) {
  return {
    territory_code: territory,
    item_code: item,
    period,
    value,
    numerator,
    denominator,
    spent: undefined,
    narrative,
    delay_reason: delayReason,
    evidence: undefined,
  };
}
