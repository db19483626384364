import { Injectable } from '@nestjs/common';
import {
  termsOf,
  verifiedValue,
  type Borders,
  type Checkpoint,
  type EffectiveChange,
  type ItemFacts,
  type Shares,
  type Term,
  type WalkedItem,
} from '@core/metrics';
import type { Transaction } from '@platform/database';
import { EntryColumnsReader } from './entry-columns.reader';
import type { ChangeRow, ItemRow, VerificationRow } from './item-row';
import type { ItemsInScope } from './items-in-scope';
import { PlanFactsReader, type KnownAt } from './plan-facts.reader';
import type { ProgrammeCalendar } from './programme-calendar';
import { supposeChange } from './suppose-change';

export interface WalkRequest {
  readonly programme: ProgrammeCalendar;
  readonly scope: ItemsInScope;
  readonly borders: Borders;
  readonly fromOrd: number;
  readonly toOrd: number;
  readonly knownAt: KnownAt;
  /** Start from stored checkpoints; only for what is known now. */
  readonly useCheckpoints: boolean;
  /** Those of the programme, where they were read already. */
  readonly changes?: ReadonlyMap<number, ChangeRow[]>;
  /** A change request that is taken as it is told here, whatever is stored of it. */
  readonly supposed?: ChangeRow;
}

const NOTHING: readonly never[] = [];

interface Prepared {
  readonly item: ItemFacts;
  readonly terms: readonly Term[];
  readonly checkpoint: Checkpoint | null;
  readonly replacementUndecided: boolean;
}

/**
 * Reads items ready to be walked, in the order of their ids. Items in scope come first of all; those that took the
 * place of one of them are added (`counted` tells the two apart).
 */
@Injectable()
export class WalkedItemsReader {
  constructor(
    private readonly plan: PlanFactsReader,
    private readonly entries: EntryColumnsReader,
  ) {}

  async read(
    tx: Transaction,
    request: WalkRequest,
  ): Promise<{ items: WalkedItem[]; counted: (walked: WalkedItem) => boolean }> {
    const { programme, scope, borders, toOrd, knownAt } = request;
    const stored = request.changes ?? (await this.plan.changes(tx, programme.id, knownAt));
    const changes = supposeChange(stored, request.supposed);
    const rows = await this.plan.items(tx, programme.id, scope, toOrd);
    const inScope = new Set(rows.map(({ id }) => id));
    const outside = replacementsOutside(inScope, changes);
    if (outside.length > 0) {
      rows.push(...(await this.plan.items(tx, programme.id, { items: outside }, toOrd)));
      rows.sort((a, b) => a.id - b.id);
    }
    const ids = rows.map(({ id }) => id);
    const checkpoints = request.useCheckpoints
      ? await this.plan.checkpoints(tx, ids, request.fromOrd)
      : new Map<number, Checkpoint>();
    const verifications = await this.plan.verifications(tx, ids, knownAt);
    const prepared = rows.map((row) =>
      prepare(row, changes.get(row.id) ?? NOTHING, checkpoints.get(row.id) ?? null, programme, borders),
    );
    const items = await this.withRecords(tx, request, prepared, verifications);
    return { items, counted: ({ item }) => inScope.has(item.id) };
  }

  /** Items with a checkpoint need only the entries after it, the others all; the two are read apart. */
  private async withRecords(
    tx: Transaction,
    { programme, toOrd, knownAt }: WalkRequest,
    prepared: readonly Prepared[],
    verifications: ReadonlyMap<number, VerificationRow[]>,
  ): Promise<WalkedItem[]> {
    const byStart = new Map<number, Prepared[]>();
    for (const each of prepared) {
      const firstOrd = (each.checkpoint?.ord ?? -1) + 1;
      const group = byStart.get(firstOrd);
      if (group === undefined) byStart.set(firstOrd, [each]);
      else group.push(each);
    }
    const walked: WalkedItem[] = [];
    for (const [firstOrd, group] of byStart) {
      const ids = group.map(({ item }) => item.id);
      const columns = await this.entries.read(tx, programme.id, ids, { firstOrd, lastOrd: toOrd }, knownAt);
      group.forEach(({ item, terms, checkpoint, replacementUndecided }, index) => {
        const seen = (verifications.get(item.id) ?? NOTHING).map(({ ord, result, value }) => ({
          ord,
          value: verifiedValue(item.kind, item.baseline, result, value),
        }));
        walked.push({ item, terms, checkpoint, replacementUndecided, record: columns.recordOf(index, seen) });
      });
    }
    return byStart.size > 1 ? walked.sort((a, b) => a.item.id - b.item.id) : walked;
  }
}

/** Items that replaced one in scope, or replaced its replacement, and are not in scope themselves. */
function replacementsOutside(
  inScope: ReadonlySet<number>,
  changes: ReadonlyMap<number, ChangeRow[]>,
): number[] {
  const outside = new Set<number>();
  const follow = (itemId: number): void => {
    for (const { replacementId } of changes.get(itemId) ?? []) {
      if (replacementId === null || inScope.has(replacementId) || outside.has(replacementId)) continue;
      outside.add(replacementId);
      follow(replacementId);
    }
  };
  for (const itemId of changes.keys()) if (inScope.has(itemId)) follow(itemId);
  return [...outside];
}

function prepare(
  row: ItemRow,
  changes: readonly ChangeRow[],
  checkpoint: Checkpoint | null,
  programme: ProgrammeCalendar,
  borders: Borders,
): Prepared {
  const shares: Shares = new Map(row.territories.map((territory, index) => [territory, row.shares[index]]));
  const terms = termsOf(
    {
      deadline: row.deadline,
      target: row.target,
      weight: row.frozenWeight,
      shares,
      sharesSetOn: row.sharesSetOn,
      inBaseline: row.inBaseline,
      countsFrom: row.countsFrom,
    },
    changes.filter(({ approved }) => approved).map((change) => effective(change, programme)),
    { borders, ordOf: programme.ordOf, reweightCounts: programme.reweightCounts },
  );
  const oneTarget = terms.every(({ target }) => target === checkpoint?.target);
  return {
    item: {
      id: row.id,
      roadMapId: row.roadMapId,
      type: row.type,
      kind: row.kind,
      startOn: row.startOn,
      baseline: row.baseline,
      planDays: row.planDays ?? NOTHING,
      planRatios: row.planPercents?.map((percent) => percent / 100) ?? NOTHING,
      budgetPlanned: row.budgetPlanned,
      frozenWeight: row.frozenWeight,
      inBaseline: row.inBaseline,
    },
    terms,
    checkpoint: oneTarget ? checkpoint : null,
    replacementUndecided: changes.some(({ kind, approved }) => kind === 'replace' && !approved),
  };
}

function effective(change: ChangeRow, programme: ProgrammeCalendar): EffectiveChange {
  return {
    id: change.id,
    fromOrd: Math.max(0, programme.ordOf(change.actDay)),
    actDay: change.actDay,
    decidedAt: change.decidedAt?.getTime() ?? 0,
    cancels: change.kind === 'cancel' || change.kind === 'replace',
    deadline: change.deadline,
    weight: change.weight,
    target: change.target,
    shares:
      change.shares === null
        ? null
        : new Map(Object.entries(change.shares).map(([territory, share]) => [Number(territory), share])),
    replacementId: change.replacementId,
  };
}
