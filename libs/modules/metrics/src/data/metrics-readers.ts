import { AuditRepository } from './audit.repository';
import { ChangingCountryReader } from './changing-country.reader';
import { ChapterReader } from './chapter.reader';
import { ClimbedSumsReader } from './climbed-sums.reader';
import { EvidenceReader } from './evidence.reader';
import { EntryColumnsReader } from './entry-columns.reader';
import { FoldRunRepository } from './fold-run.repository';
import { ItemDetailsReader } from './item-details.reader';
import { PlaceItemReader } from './place-item.reader';
import { PlanFactsReader } from './plan-facts.reader';
import { ProgrammeCalendarReader } from './programme-calendar.reader';
import { SlippingReader } from './slipping.reader';
import { StudiedChangeReader } from './studied-change.reader';
import { SumsRepository } from './sums.repository';
import { TerritorySumsReader } from './territory-sums.reader';
import { VerdictReader } from './verdict.reader';
import { VerdictRepository } from './verdict.repository';
import { WalkedItemsReader } from './walked-items.reader';

/** Everything of metrics that talks to the database. */
export const metricsReaders = [
  AuditRepository,
  ChangingCountryReader,
  ChapterReader,
  ClimbedSumsReader,
  EntryColumnsReader,
  EvidenceReader,
  FoldRunRepository,
  ItemDetailsReader,
  PlaceItemReader,
  PlanFactsReader,
  ProgrammeCalendarReader,
  SlippingReader,
  StudiedChangeReader,
  SumsRepository,
  TerritorySumsReader,
  VerdictReader,
  VerdictRepository,
  WalkedItemsReader,
];
