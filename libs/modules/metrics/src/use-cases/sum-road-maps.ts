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
import { PlanFactsReader } from '../data/plan-facts.reader';
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

/** Cells (items × periods) summed before other work of the process gets a turn: about a twentieth of a second. */
const CELLS_A_TURN = 150_000;
/** Items read at once: a national history would take a gigabyte. A road map larger than that is read whole. */
const ITEMS_A_READ = 8_000;

/** From the ledger to what each road map adds at each territory; writes nothing. */
@Injectable()
export class SumRoadMaps {
  constructor(
    private readonly plan: PlanFactsReader,
    private readonly reader: WalkedItemsReader,
  ) {}

  async run(
    tx: Transaction,
    request: SumRequest,
  ): Promise<{ placed: PlacedSums[]; checkpoints: Map<number, Checkpoint> }> {
    const placed: PlacedSums[] = [];
    const checkpoints = new Map<number, Checkpoint>();
    const changes = await this.plan.changes(tx, request.programme.id, request.knownAt);
    for (const ids of await this.parts(tx, request)) {
      const { items, counted } = await this.reader.read(tx, { ...request, scope: { items: ids }, changes });
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

  /** Ids of the items in scope, in parts of whole road maps that fit in memory together; in order within a road map. */
  private async parts(tx: Transaction, { programme, scope }: SumRequest): Promise<number[][]> {
    const parts: number[][] = [];
    for (const { items } of await this.plan.byRoadMap(tx, programme.id, scope)) {
      const last = parts.at(-1);
      if (last === undefined || last.length + items.length > ITEMS_A_READ) parts.push([...items]);
      else last.push(...items);
    }
    parts.forEach((ids) => ids.sort((a, b) => a - b));
    return parts;
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
