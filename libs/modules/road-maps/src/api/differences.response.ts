import type { LocalizedText } from '@core/kernel';
import { ApiProperty } from '@nestjs/swagger';
import type { Page } from '@platform/http';
import type { DifferenceTotals, ItemDifference } from '../data/item-difference.reader';
import { ITEM_ATTRIBUTES, type ItemAttribute } from '../domain/item-attributes';
import { ITEM_CHANGES, type ItemChange } from '../domain/item-changes';
import type { VersionDifferences } from '../use-cases/compare-versions';

/** An attribute of an item as it was and as it is. */
export class AttributeDifferenceResponse {
  @ApiProperty({ enum: ITEM_ATTRIBUTES })
  attribute: ItemAttribute;
  /** Text (also decimals and days), a text by language, or a list; null where nothing was said. */
  @ApiProperty({ type: Object, nullable: true })
  before: unknown;
  @ApiProperty({ type: Object, nullable: true })
  after: unknown;
}

/** What became of one item. */
export class ItemDifferenceResponse {
  /** Null while nobody has approved it. */
  itemId: number | null;
  itemCode: string;
  /** Code of the road map's territory. */
  territory: string;
  @ApiProperty({ enum: ['measure', 'indicator'] })
  type: 'measure' | 'indicator';
  title: LocalizedText;
  /** `removed`: an act has cancelled or replaced it. */
  @ApiProperty({ enum: ITEM_CHANGES })
  change: ItemChange;
  /** Of an added item all that it says, of a removed one nothing. */
  attributes: AttributeDifferenceResponse[];
  /** Ids of the change requests behind it. */
  acts: number[];
}

/** How many items differ in which way. */
export class ChangeCountsResponse {
  added: number;
  removed: number;
  changed: number;
}

/** How many items differ in an attribute. */
export class AttributeCountResponse {
  @ApiProperty({ enum: ITEM_ATTRIBUTES })
  attribute: ItemAttribute;
  items: number;
}

/** A page of what differs between two states of items; the counts are of all of it, whatever is filtered. */
export class DifferencesResponse {
  items: ItemDifferenceResponse[];
  nextCursor: string | null;
  totals: ChangeCountsResponse;
  /** Of changed items; attributes that differ nowhere are left out. */
  attributes: AttributeCountResponse[];
}

/** What differs between two versions of a road map. */
export class VersionDifferencesResponse extends DifferencesResponse {
  from: number;
  to: number;
  /** False: one of the versions is from before texts were kept, so edits of texts may be missing. */
  editsKept: boolean;
}

/** A page of differences as the API shows it. */
export function presentDifferences(
  page: Page<ItemDifference> & { readonly totals: DifferenceTotals },
): DifferencesResponse {
  const { added = 0, removed = 0, changed = 0 } = page.totals.changes;
  return {
    items: page.items.map(presentDifference),
    nextCursor: page.nextCursor,
    totals: { added, removed, changed },
    attributes: ITEM_ATTRIBUTES.flatMap((attribute) => {
      const items = page.totals.attributes[attribute];
      return items === undefined ? [] : [{ attribute, items }];
    }),
  };
}

/** The same of two versions. */
export function presentVersionDifferences(differences: VersionDifferences): VersionDifferencesResponse {
  const { from, to, editsKept } = differences;
  return { ...presentDifferences(differences), from, to, editsKept };
}

function presentDifference(difference: ItemDifference): ItemDifferenceResponse {
  const { itemId, itemCode, territory, type, title, change, attributes, acts } = difference;
  const inOrder = ITEM_ATTRIBUTES.flatMap((name) => attributes.filter(({ attribute }) => attribute === name));
  return { itemId, itemCode, territory, type, title, change, attributes: inOrder, acts: [...acts] };
}
