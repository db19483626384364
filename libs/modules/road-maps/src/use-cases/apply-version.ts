import { Period, timeZone } from '@core/kernel';
import type { Finding, RoadMapRow } from '@core/reporting';
import { Programmes, type ProgrammeTerms } from '@modules/programmes';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { ItemWordsRepository } from '../data/item-words.repository';
import { RoadMapVersionRepository, type ChangedRoadMap } from '../data/road-map-version.repository';
import { StagedItemReader } from '../data/staged-item.reader';
import { ProgrammeNotFoundError } from '../domain/road-maps.errors';
import { StageRows } from './stage-rows';

/** What became of the rows of a road-maps file; a row with a finding was not applied. */
export interface VersionApplied {
  readonly findings: readonly Finding[];
  /** Rows that were new or edited a text. */
  readonly accepted: number;
  readonly unchanged: number;
  /** Road maps that got a new version. */
  readonly roadMaps: readonly ChangedRoadMap[];
}

/** Where rows of road maps go, and on whose word. */
export interface VersionScope {
  readonly programmeId: number;
  readonly importId: string | null;
  readonly approvedAt: Date;
}

/** Approves the sound rows as new versions of their road maps. The same rows again change nothing. */
@Injectable()
export class ApplyVersion {
  constructor(
    private readonly programmes: Programmes,
    private readonly stageRows: StageRows,
    private readonly staged: StagedItemReader,
    private readonly versions: RoadMapVersionRepository,
    private readonly words: ItemWordsRepository,
  ) {}

  /** @throws DomainError `PROGRAMME.NOT_FOUND` */
  async run(tx: Transaction, scope: VersionScope, rows: readonly RoadMapRow[]): Promise<VersionApplied> {
    const { programmeId, importId, approvedAt } = scope;
    const programme = await this.programmes.byId(tx, programmeId);
    if (!programme) throw new ProgrammeNotFoundError(programmeId);
    await this.versions.lock(tx, programmeId);
    const findings = await this.stageRows.run(tx, programmeId, rows, approvedAt);
    const counts = await this.staged.counts(tx);
    if (counts.accepted === 0) return { findings, ...counts, roadMaps: [] };
    const countsFrom = ordinalAt(approvedAt, programme);
    const roadMaps = await this.versions.approve(tx, { programmeId, importId, approvedAt, countsFrom });
    await this.versions.insertItems(tx, programmeId);
    await this.versions.editItems(tx);
    await this.words.write(tx, rows);
    return { findings, ...counts, roadMaps };
  }
}

/** The period that holds an instant, or the end of the term that is nearer to it. */
function ordinalAt(instant: Date, { startsOn, endsOn, reporting, timeZone: zone }: ProgrammeTerms): number {
  const ord = Period.containing(timeZone.dayAt(instant, zone), reporting).ordinalIn(startsOn);
  const last = Period.containing(endsOn, reporting).ordinalIn(startsOn);
  return Math.min(Math.max(ord, 0), last);
}
