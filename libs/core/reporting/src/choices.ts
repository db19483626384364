/** The closed lists of the file formats, by the column that takes them. */
export const CHOICES = {
  territoryKind: ['country', 'region', 'republican_city', 'district', 'city_administration', 'city_district'],
  itemType: ['measure', 'indicator'],
  itemKind: ['binary', 'stages', 'increase', 'decrease', 'maintain_at_least', 'maintain_at_most'],
  budgetSource: ['republican', 'local', 'national_fund', 'private'],
  delayReason: [
    'court',
    'funding_republican',
    'funding_local',
    'documents',
    'contractor',
    'land',
    'weather',
    'other',
  ],
  weightPolicy: ['equal', 'expert', 'budget'],
  endorsement: ['none', 'regional'],
  lineageKind: ['split', 'merge', 'rename', 'transfer'],
} as const;

type Choice<Name extends keyof typeof CHOICES> = (typeof CHOICES)[Name][number];

/** What a territory is, in the country's own administrative order. */
export type TerritoryKind = Choice<'territoryKind'>;
/** A row of a road map is one of the two. */
export type ItemType = Choice<'itemType'>;
/** How an item's progress is computed from its value. */
export type ItemKind = Choice<'itemKind'>;
/** Where a budget line's money comes from. */
export type BudgetSource = Choice<'budgetSource'>;
/** Why a value is behind. */
export type DelayReason = Choice<'delayReason'>;
/** What became of a territory, or of a part of it. */
export type LineageKind = Choice<'lineageKind'>;
/** Whether an entry is endorsed in its region before it is accepted. */
export type Endorsement = Choice<'endorsement'>;
/** What an item weighs in a programme. */
export type WeightPolicy = Choice<'weightPolicy'>;
