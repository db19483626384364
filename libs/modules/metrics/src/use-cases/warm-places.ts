import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Database } from '@platform/database';
import { Live } from '@platform/live';
import { ProgrammeCalendarReader } from '../data/programme-calendar.reader';
import { SumByItem } from './sum-by-item';
import { walkTurns } from './walk-turns';

/** Folds come in rows. */
const SETTLES_AFTER_MS = 2_000;
/** Beside a storm of reports, walking for nobody must stay a small part of the work. */
const AT_MOST_EVERY_MS = 60_000;
/** Of a programme. */
const MOST_PLACES = 2;

/**
 * Walks the places that people are looking at again after a fold, so that the next one who asks does not wait for it: a whole
 * country takes seconds. Nothing depends on it.
 */
@Injectable()
export class WarmPlaces implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(WarmPlaces.name);
  private readonly folded = new Set<string>();
  private timer?: NodeJS.Timeout;
  private last = -Infinity;

  constructor(
    private readonly database: Database,
    private readonly calendars: ProgrammeCalendarReader,
    private readonly sumByItem: SumByItem,
    private readonly live: Live,
  ) {}

  onModuleInit(): void {
    this.live
      .subscribe((topic) => topic === 'figures')
      .subscribe(({ data }) => this.later(String((data as { programme?: unknown }).programme)));
  }

  onModuleDestroy(): void {
    clearTimeout(this.timer);
  }

  /** Walks them now, as long as nobody waits for a turn. Gives the codes of the places. */
  async run(programmeCode: string): Promise<string[]> {
    const walked: string[] = [];
    for (const { territory, ord } of this.sumByItem.lookedAt(programmeCode).slice(0, MOST_PLACES)) {
      if (!walkTurns.free) break;
      const programme = await this.calendars.byCode(this.database, programmeCode);
      await this.sumByItem.again({ programme, territory, ord });
      walked.push(territory);
    }
    return walked;
  }

  private later(programme: string): void {
    this.folded.add(programme);
    if (this.timer !== undefined) return;
    const wait = Math.max(SETTLES_AFTER_MS, this.last + AT_MOST_EVERY_MS - performance.now());
    this.timer = setTimeout(() => void this.all(), wait).unref();
  }

  private async all(): Promise<void> {
    this.timer = undefined;
    this.last = performance.now();
    const programmes = [...this.folded];
    this.folded.clear();
    for (const programme of programmes) {
      await this.run(programme).catch((error: unknown) => {
        this.logger.warn(error, 'What people look at could not be walked again after a fold');
      });
    }
  }
}
