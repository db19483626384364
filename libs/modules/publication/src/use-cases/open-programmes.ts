import { Clock } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import {
  PublishedProgrammeReader,
  type PublicPeriod,
  type PublishedProgramme,
} from '../data/published-programme.reader';
import { publicationErrors } from '../domain/publication.errors';

/** A published programme with what is shown of its calendar. */
export interface OpenProgramme {
  readonly programme: PublishedProgramme;
  readonly periods: readonly PublicPeriod[];
  /** The last of record, else the last one; null while nothing is told yet. */
  readonly standing: PublicPeriod | null;
}

interface Remembered<T> {
  readonly until: number;
  readonly told: Promise<T>;
}

/** How stale what strangers see may be. It bounds what a crowd can make the database do. */
const HOLDS_MS = 30_000;
const MOST_REMEMBERED = 1_000;

/** Finds what anybody may look at. What was found is believed for half a minute. */
@Injectable()
export class OpenProgrammes {
  private readonly remembered = new Map<string, Remembered<OpenProgramme | undefined>>();
  private codes: Remembered<string[]> | undefined;

  constructor(
    private readonly programmes: PublishedProgrammeReader,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `PROGRAMME.NOT_FOUND`, also of one that is not published */
  async find(code: string): Promise<OpenProgramme> {
    const found = await this.recall(code);
    if (found === undefined) throw publicationErrors.programmeUnknown(code);
    return found;
  }

  /** By code. */
  async list(): Promise<OpenProgramme[]> {
    const now = this.clock.now().getTime();
    if (this.codes === undefined || this.codes.until <= now) {
      const told = this.programmes.codes();
      this.codes = { until: now + HOLDS_MS, told };
      told.catch(() => (this.codes = undefined));
    }
    const found = await Promise.all((await this.codes.told).map((code) => this.recall(code)));
    // One may have been withdrawn since the codes were read.
    return found.filter((open) => open !== undefined);
  }

  /** Somebody published or withdrew a programme. Other processes notice within half a minute. */
  forget(code: string): void {
    this.remembered.delete(code);
    this.codes = undefined;
  }

  private recall(code: string): Promise<OpenProgramme | undefined> {
    const now = this.clock.now().getTime();
    const known = this.remembered.get(code);
    if (known !== undefined && now < known.until) return known.told;
    const told = this.load(code);
    // Codes that nobody has are asked for without end by those who try their luck.
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    this.remembered.set(code, { until: now + HOLDS_MS, told });
    told.catch(() => this.forget(code));
    return told;
  }

  private async load(code: string): Promise<OpenProgramme | undefined> {
    const programme = await this.programmes.find(code);
    if (programme === undefined) return undefined;
    const periods = await this.programmes.periods(programme.id);
    const standing = periods.findLast(({ edition }) => edition !== null) ?? periods.at(-1) ?? null;
    return { programme, periods, standing };
  }
}
