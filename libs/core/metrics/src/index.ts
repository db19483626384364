export { ALERT_RULES, ALERT_TERMS, isCrossed, type AlertRule } from './alert-rules';
export { band, BANDS, type Band } from './band';
export { figures, type Figures } from './figures';
export {
  league,
  LEAGUE_SIZES,
  type LeagueEntry,
  type LeaguePlace,
  type LeagueSize,
  type LeagueTier,
  type SuppressionReason,
} from './league';
export { meanOfChildren } from './mean-of-children';
export { metricRule, RULE_VERSION, RULE_VERSIONS, type BandStep, type MetricRule } from './metric-rule';
export { emptySums, type MetricSums } from './metric-sums';
export { promiseVerdict, VERDICTS, type PromiseTally, type Verdict } from './promise-verdict';
export { SLIPPING_STATUSES, STATUSES, type Status } from './statuses';
export { TRACKS, type Track } from './tracks';
export { clamp } from './timeline/add-moment';
export type { Borders, ShareMove, TreeFrom } from './timeline/borders';
export {
  keepsLevel,
  type DayNumber,
  type ItemFacts,
  type ItemKind,
  type ItemType,
  type PeriodCalendar,
  type Place,
  type Term,
} from './timeline/item-facts';
export { ItemMoment } from './timeline/item-moment';
export { itemProgress, targetMet, verifiedValue } from './timeline/item-progress';
export {
  HEARD,
  HEARD_IN_TIME,
  type Checkpoint,
  type ItemRecord,
  type VerifiedFact,
} from './timeline/item-record';
export { metricSumsOf } from './timeline/metric-sums-of';
export { type ParentOf, type Shares } from './timeline/places-of';
export { plannedProgress } from './timeline/planned-progress';
export { SUM, SUM_COLUMNS, type SumColumn } from './timeline/sum-columns';
export { sumItems, type PlacedSums, type SummedItems } from './timeline/sum-items';
export { termsOf, type EffectiveChange, type FrozenTerms, type TermContext } from './timeline/terms-of';
export { VERIFIED_FOR_PERIODS, walkItem, type WalkedItem, type WalkRange } from './timeline/walk-item';
export { withoutNoise } from './without-noise';
export { FEWEST_PUBLISHED_ITEMS, withheld, WITHHELD_REASONS, type WithheldReason } from './withheld';
export { AT_RISK_MARGIN } from './timeline/status-of';
export { EXPLAINED_PARTS, FIGURE_PARTS, partsOf, type FigureParts } from './figure-parts';
export { addMoment } from './timeline/add-moment';
export { FIGURE_LABELS } from './labels/figure-labels';
export { BAND_LABELS } from './labels/band-labels';
export { STATUS_LABELS } from './labels/status-labels';
export { SUPPRESSION_LABELS } from './labels/suppression-labels';
export { VERDICT_LABELS } from './labels/verdict-labels';
export { creditItems, type MomentVisitor } from './timeline/credit-items';
