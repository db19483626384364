import type { TreeFault } from './fault-of';
import type { TerritoryRecord } from './territory-record';

/** By ISO 3166-2 code, the codes of the territories that would bear it. */
export type IsoHolders = ReadonlyMap<string, readonly string[]>;

/** Who would bear which code of ISO 3166-2. */
export function isoHolders(tree: ReadonlyMap<string, TerritoryRecord>): IsoHolders {
  const holders = new Map<string, string[]>();
  for (const { code, isoCode } of tree.values()) {
    if (isoCode === null) continue;
    const others = holders.get(isoCode);
    if (others === undefined) holders.set(isoCode, [code]);
    else others.push(code);
  }
  return holders;
}

/** A code of ISO 3166-2 is of one territory: with two, a boundary could not be told from another. */
export function faultOfIso({ code, isoCode }: TerritoryRecord, holders: IsoHolders): TreeFault | null {
  const [other] = (isoCode === null ? undefined : holders.get(isoCode))?.filter((one) => one !== code) ?? [];
  if (other === undefined) return null;
  return {
    code: 'ROW.CONFLICTING_DUPLICATE',
    column: 'iso_3166_2',
    params: { value: isoCode, territory: other },
  };
}
