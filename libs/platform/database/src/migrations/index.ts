import { Platform1700000000001 } from './0001-platform';
import { Territories1700000000002 } from './0002-territories';
import { Programmes1700000000003 } from './0003-programmes';
import { RoadMaps1700000000004 } from './0004-road-maps';
import { Ledger1700000000005 } from './0005-ledger';
import { Reports1700000000006 } from './0006-reports';
import { Metrics1700000000007 } from './0007-metrics';
import { ChangingTerritories1700000000008 } from './0008-changing-territories';
import { Boundaries1700000000009 } from './0009-boundaries';
import { Verdicts1700000000010 } from './0010-verdicts';
import { Identity1700000000011 } from './0011-identity';
import { Audit1700000000012 } from './0012-audit';
import { Evidence1700000000013 } from './0013-evidence';
import { Review1700000000014 } from './0014-review';
import { Calendar1700000000015 } from './0015-calendar';
import { Notices1700000000016 } from './0016-notices';
import { ImportSheet1700000000017 } from './0017-import-sheet';
import { Decisions1700000000018 } from './0018-decisions';
import { BootstrapSessions1700000000019 } from './0019-bootstrap-sessions';
import { ReportDrafts1700000000023 } from './0023-report-drafts';
import { Publication1700000000026 } from './0026-publication';
import { Search1700000000029 } from './0029-search';
import { SavedViews1700000000030 } from './0030-saved-views';
import { ItemEditsAndNotes1700000000031 } from './0031-item-edits-and-notes';
import { WaitingEntries1700000000032 } from './0032-waiting-entries';
import { Follows1700000000033 } from './0033-follows';
import { DelayReasons1700000000034 } from './0034-delay-reasons';
import { DecidedNotices1700000000035 } from './0035-decided-notices';

/** The one linear history of the schema, oldest first. */
export const migrations = [
  Platform1700000000001,
  Territories1700000000002,
  Programmes1700000000003,
  RoadMaps1700000000004,
  Ledger1700000000005,
  Reports1700000000006,
  Metrics1700000000007,
  ChangingTerritories1700000000008,
  Boundaries1700000000009,
  Verdicts1700000000010,
  Identity1700000000011,
  Audit1700000000012,
  Evidence1700000000013,
  Review1700000000014,
  Calendar1700000000015,
  Notices1700000000016,
  ImportSheet1700000000017,
  Decisions1700000000018,
  BootstrapSessions1700000000019,
  ReportDrafts1700000000023,
  Publication1700000000026,
  Search1700000000029,
  SavedViews1700000000030,
  ItemEditsAndNotes1700000000031,
  WaitingEntries1700000000032,
  Follows1700000000033,
  DelayReasons1700000000034,
  DecidedNotices1700000000035,
];
