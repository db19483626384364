/** A page of the web app as the checks of the whole app open it. */
export interface CatalogPage {
  name: string;
  path: (known: KnownData) => string | undefined;
  open?: boolean;
  own?: boolean;
}

/** What of the data the addresses name. */
export interface KnownData {
  programme: string;
  region: string;
  district: string;
  roadMap: string;
  item: string;
  executor?: string;
  promise?: string;
  direction?: string;
  period: string;
  sentFile: string;
  change?: string;
  proposal?: string;
  person?: string;
}

export const PAGE_CATALOG: readonly CatalogPage[];

export function knownData(get: (path: string) => Promise<unknown>, wanted?: string): Promise<KnownData>;
