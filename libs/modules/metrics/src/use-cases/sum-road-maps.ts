import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import {
  sumItems,
  type Borders,
  type Checkpoint,
  type MomentVisitor,
  type PlacedSums,
  type WalkedItem,
  type WalkRange,
} from '@core/metrics';
import type { Transaction } from '@platform/database';
import type { ItemsInScope } from '../data/items-in-scope';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import { WalkedItemsReader } from '../data/walked-items.reader';

export interface SumRequest extends WalkRange {
  readonly programme: ProgrammeCalendar;
  readonly scope: ItemsInScope;
  readonly borders: Borders;
  /** `infinity` or an ISO instant. */
  readonly knownAt: string;
  readonly useCheckpoints: boolean;
  /** Is told every moment that is summed. */
  readonly witness?: MomentVisitor;
}

/** Cells (items × periods) summed before other work of the process gets a turn: about a tenth of a second. */
const CELLS_A_TURN = 300_000;
/** Cells read at once: bounds the memory of a national history to about half a gigabyte. */
const CELLS_A_READ = 16_000_000;

/** From the ledger to what each road map adds at each territory; writes nothing. */
@Injectable()
export class SumRoadMaps {
  constructor(private readonly reader: WalkedItemsReader) {}

  async run(
    tx: Transaction,
    request: SumRequest,
  ): Promise<{ placed: PlacedSums[]; checkpoints: Map<number, Checkpoint> }> {
    const placed: PlacedSums[] = [];
    const checkpoints = new Map<number, Checkpoint>();
    for (const scope of await this.parts(tx, request)) {
      const { items, counted } = await this.reader.read(tx, { ...request, scope });
      for (const part of wholeRoadMaps(
        items.filter(counted),
        Math.max(1, request.toOrd - request.fromOrd + 1),
      )) {
        const own = new Set(part.map(({ item }) => item.id));
        const standIns = replacementsOf(part, items, own);
        const summed = sumItems(
          [...part, ...standIns],
          request.programme,
          request,
          ({ item }) => own.has(item.id),
          request.witness,
        );
        placed.push(...summed.placed);
        summed.checkpoints.forEach((checkpoint, itemId) => checkpoints.set(itemId, checkpoint));
        await breathe();
      }
    }
    return { placed, checkpoints };
  }

  /** Road maps in parts whose histories fit in memory together. */
  private async parts(tx: Transaction, { scope, toOrd }: SumRequest): Promise<ItemsInScope[]> {
    if (!('roadMaps' in scope)) return [scope];
    const sizes = await tx.query<{ id: number; items: number }>(
      'select road_map_id as id, count(*)::int as items from item where road_map_id = any($1::int[]) group by 1 order by 1',
      [scope.roadMaps],
    );
    const parts: number[][] = [];
    let cells = Infinity;
    for (const { id, items } of sizes) {
      cells += items * (toOrd + 1);
      if (cells > CELLS_A_READ) {
        parts.push([]);
        cells = items * (toOrd + 1);
      }
      parts[parts.length - 1].push(id);
    }
    return parts.map((roadMaps) => ({ roadMaps }));
  }
}

/** Items by road map, put together until a turn is full; ids stay in order within a road map. */
function wholeRoadMaps(items: readonly WalkedItem[], periods: number): WalkedItem[][] {
  const byRoadMap = new Map<number, WalkedItem[]>();
  for (const walked of items) {
    const group = byRoadMap.get(walked.item.roadMapId);
    if (group === undefined) byRoadMap.set(walked.item.roadMapId, [walked]);
    else group.push(walked);
  }
  const parts: WalkedItem[][] = [];
  let cells = Infinity;
  for (const group of byRoadMap.values()) {
    cells += group.length * periods;
    if (cells > CELLS_A_TURN) {
      parts.push([]);
      cells = group.length * periods;
    }
    parts[parts.length - 1].push(...group);
  }
  return parts;
}

function replacementsOf(
  part: readonly WalkedItem[],
  all: readonly WalkedItem[],
  own: ReadonlySet<number>,
): WalkedItem[] {
  const wanted = new Set<number>();
  const byId = new Map<number, WalkedItem>();
  const follow = (walked: WalkedItem | undefined): void => {
    if (walked === undefined) return;
    for (const { replacementId } of walked.terms) {
      if (replacementId === null || own.has(replacementId) || wanted.has(replacementId)) continue;
      wanted.add(replacementId);
      if (byId.size === 0) all.forEach((each) => byId.set(each.item.id, each));
      follow(byId.get(replacementId));
    }
  };
  part.forEach(follow);
  return [...wanted].flatMap((id) => byId.get(id) ?? []);
}
