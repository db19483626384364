import type { DemoPeople } from './read-demo-people.mjs';

/** Says where the platform is and how to get in. */
export function welcome(run: {
  address: string;
  token: string;
  dataDir: string;
  embedded: boolean;
  logsDir?: string;
  people?: DemoPeople;
}): void;
