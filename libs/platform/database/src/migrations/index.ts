import { Platform1700000000001 } from './0001-platform';
import { Territories1700000000002 } from './0002-territories';
import { Programmes1700000000003 } from './0003-programmes';
import { RoadMaps1700000000004 } from './0004-road-maps';
import { Ledger1700000000005 } from './0005-ledger';
import { Reports1700000000006 } from './0006-reports';
import { Metrics1700000000007 } from './0007-metrics';

/** The one linear history of the schema, oldest first. */
export const migrations = [
  Platform1700000000001,
  Territories1700000000002,
  Programmes1700000000003,
  RoadMaps1700000000004,
  Ledger1700000000005,
  Reports1700000000006,
  Metrics1700000000007,
];
