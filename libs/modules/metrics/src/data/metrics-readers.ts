import { AuditRepository } from './audit.repository';
import { ChapterReader } from './chapter.reader';
import { EvidenceReader } from './evidence.reader';
import { EntryColumnsReader } from './entry-columns.reader';
import { FoldRunRepository } from './fold-run.repository';
import { ItemDetailsReader } from './item-details.reader';
import { PlanFactsReader } from './plan-facts.reader';
import { ProgrammeCalendarReader } from './programme-calendar.reader';
import { SumsRepository } from './sums.repository';
import { TerritorySumsReader } from './territory-sums.reader';
import { TreeReader } from './tree.reader';
import { WalkedItemsReader } from './walked-items.reader';

/** Everything of metrics that talks to the database. */
export const metricsReaders = [
  AuditRepository,
  ChapterReader,
  EntryColumnsReader,
  EvidenceReader,
  FoldRunRepository,
  ItemDetailsReader,
  PlanFactsReader,
  ProgrammeCalendarReader,
  SumsRepository,
  TerritorySumsReader,
  TreeReader,
  WalkedItemsReader,
];
