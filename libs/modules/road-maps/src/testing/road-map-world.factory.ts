import type { ProgrammeDocument, RoadMapRow, TerritoryRow } from '@core/reporting';
import { Programmes, ProgrammesModule } from '@modules/programmes';
import { Territories, TerritoriesModule } from '@modules/territories';
import { Test } from '@nestjs/testing';
import type { Database } from '@platform/database';
import { OutboxModule } from '@platform/outbox';
import { RoadMaps } from '../road-maps';
import { RoadMapsModule } from '../road-maps.module';
import type { VersionApplied } from '../use-cases/apply-version';

/** A country of two regions, one with two districts, and a programme of two years; no road map yet. */
export interface RoadMapWorld {
  readonly programmeId: number;
  readonly roadMaps: RoadMaps;
  /** Applies rows as one import, approved on 2026-03-15 unless told otherwise. */
  apply(rows: readonly RoadMapRow[], approvedAt?: string): Promise<VersionApplied>;
}

function territory(rowNumber: number, code: string, parentCode: string | null, level: number): TerritoryRow {
  const kind = (['country', 'region', 'district'] as const)[level];
  return {
    rowNumber,
    code,
    parentCode,
    level,
    kind,
    name: { en: `Place ${code}` },
    gridRow: null,
    gridCol: null,
    validFrom: null,
    validTo: null,
  };
}

const PROGRAMME: ProgrammeDocument = {
  code: 'P1',
  party: 'Party',
  title: { en: 'Programme' },
  term: { start: '2026-01-01', end: '2027-12-31' },
  reporting: 'month',
  dueDay: 10,
  weights: 'expert',
  timeZone: 'Asia/Almaty',
  directions: [
    { code: 'D1', title: { en: 'Schools' } },
    { code: 'D2', title: { en: 'Roads' } },
  ],
  promises: [
    {
      code: 'PR1',
      direction: 'D1',
      text: { en: 'Build schools' },
      source: { document: null, page: null, date: null, url: null },
      testable: true,
    },
  ],
};

/** Builds it on an empty database. */
export async function roadMapWorld(database: Database): Promise<RoadMapWorld> {
  const context = await Test.createTestingModule({
    imports: [TerritoriesModule, ProgrammesModule, RoadMapsModule, OutboxModule.forProducer()],
  }).compile();
  const places = [
    territory(2, 'KZ', null, 0),
    territory(3, '110000000', 'KZ', 1),
    territory(4, '150000000', 'KZ', 1),
    territory(5, '111000000', '110000000', 2),
    territory(6, '113200000', '110000000', 2),
  ];
  const programmeId = await database.transaction(async (tx) => {
    await context.get(Territories).applyRows(tx, places);
    const applied = await context.get(Programmes).applyDocument(tx, PROGRAMME);
    return applied.programmeId as number;
  });
  const roadMaps = context.get(RoadMaps);
  const apply = (rows: readonly RoadMapRow[], approvedAt = '2026-03-15T00:00:00Z'): Promise<VersionApplied> =>
    database.transaction((tx) =>
      roadMaps.applyVersion(tx, { programmeId, importId: null, approvedAt: new Date(approvedAt) }, rows),
    );
  return { programmeId, roadMaps, apply };
}
