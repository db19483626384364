import type { components } from '../../../shared/api/schema.generated';
import type { SheetDraft } from '../report-sheet';
import type { CellFault } from '../sheet/check-row';
import { deviceStore } from './device-store';
import type { DraftCells } from './draft-cells';
import { DraftSync, type Reach, type Telling } from './draft-sync';
import { mergeDrafts } from './merge-drafts';
import { sameCells } from './same-cells';
import { emptySheet, type Outgoing, type StoredDraft, type StoredSheet } from './stored-sheet';
import { taking } from './taking';

type Kept = components['schemas']['KeptDraftsResponse'];

/** Where what was typed is by now. */
export interface SaveState {
  reach: Reach;
  /** Rows the server does not know yet. */
  waiting: number;
  /** All of it is in the device's database by now. */
  written: boolean;
  /** The browser keeps nothing: only the server does. */
  forgetful: boolean;
  /** When the server last took something, milliseconds. */
  savedAt: number | null;
}

/** What another page of the same person had said of a row before this one replaced it. */
export interface Replaced {
  itemId: number;
  cells: DraftCells;
  savedAt: string;
}

const DEVICE_MS = 150;

/**
 * One person's drafts of one sheet: on the device at once, on the server when it is there. Rows listen to their own item, the page to
 * the whole; nothing here knows of React.
 */
export class DraftBox {
  private sheet: StoredSheet = emptySheet();
  private readonly listeners = new Map<number | 'all', Set<() => void>>();
  private readonly unwritten = new Set<number>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly sync: DraftSync;
  private readonly tabs: BroadcastChannel;
  private state: SaveState = {
    reach: { kind: 'there' },
    waiting: 0,
    written: true,
    forgetful: false,
    savedAt: null,
  };
  private replacedOnes: readonly Replaced[] = [];
  private version = 0;

  private constructor(
    private readonly key: string,
    roadMap: number,
    period: string,
  ) {
    this.sync = new DraftSync({
      ...{ roadMap, period },
      waiting: () => this.waiting(),
      onKept: (told, kept) => this.kept(told, kept),
      onReach: (reach) => this.told({ reach }),
    });
    this.tabs = new BroadcastChannel(`uade-desk/${key}`);
    this.tabs.onmessage = () => void this.readAgain();
  }

  /** With what the device has of it. */
  static async open(person: string, roadMap: number, period: string): Promise<DraftBox> {
    const box = new DraftBox(deviceStore.keyOf(person, roadMap, period), roadMap, period);
    try {
      box.sheet = await deviceStore.read(box.key);
    } catch {
      box.state = { ...box.state, forgetful: true };
    }
    box.changed([]);
    box.sync.soon();
    return box;
  }

  /** Writes what is still to be written; the box is used no more. */
  close(): void {
    this.write();
    this.sync.end();
    this.tabs.close();
  }

  subscribe(to: number | 'all', listener: () => void): () => void {
    const set = this.listeners.get(to) ?? new Set();
    this.listeners.set(to, set.add(listener));
    return () => set.delete(listener);
  }

  /** The same object until it changes. */
  of(itemId: number): StoredDraft | undefined {
    return this.sheet.drafts[itemId];
  }

  /** Grows with every change. */
  snapshot = (): number => this.version;

  get saving(): SaveState {
    return this.state;
  }

  get replaced(): readonly Replaced[] {
    return this.replacedOnes;
  }

  get outgoing(): Outgoing | null {
    return this.sheet.outgoing;
  }

  get itemIds(): number[] {
    return Object.keys(this.sheet.drafts).map(Number);
  }

  /** Somebody typed; undefined: nothing is left of the draft. */
  type(typed: ReadonlyMap<number, DraftCells | undefined>): void {
    for (const [itemId, cells] of typed) {
      const since = this.sheet.drafts[itemId]?.since ?? this.sheet.gone[itemId] ?? null;
      if (cells) this.put(itemId, { cells, at: Date.now(), since, synced: false });
      else this.drop(itemId);
    }
    this.changed([...typed.keys()]);
    this.sync.soon();
  }

  /** The server's drafts, as they came with the sheet. */
  merge(server: readonly SheetDraft[]): void {
    const merged = mergeDrafts(this.sheet.drafts, this.sheet.gone, server);
    for (const [itemId, draft] of merged) {
      if (draft) this.put(itemId, draft);
      else delete this.sheet.drafts[itemId];
    }
    if (merged.size > 0) this.changed([...merged.keys()]);
  }

  forgetReplaced(): void {
    this.replacedOnes = [];
    this.changed([]);
  }

  /** What is on its way, or null once it is known what became of it. */
  async send(outgoing: Outgoing | null): Promise<void> {
    this.sheet.outgoing = outgoing;
    this.changed([]);
    await deviceStore.change(this.key, (before) => ({ ...before, outgoing })).catch(() => undefined);
  }

  /** Why rows were refused stands at them until they are typed into again. */
  refuse(refusals: ReadonlyMap<number, CellFault[]>): void {
    for (const [itemId, refusal] of refusals) {
      const draft = this.sheet.drafts[itemId];
      if (draft) this.put(itemId, { ...draft, refusal });
    }
    this.changed([...refusals.keys()]);
  }

  private put(itemId: number, draft: StoredDraft): void {
    this.sheet.drafts[itemId] = draft;
    delete this.sheet.gone[itemId];
  }

  private drop(itemId: number): void {
    const draft = this.sheet.drafts[itemId];
    if (!draft) return;
    delete this.sheet.drafts[itemId];
    this.sheet.gone[itemId] = draft.since;
  }

  private waiting(): Telling[] {
    const { drafts, gone } = this.sheet;
    const typed = Object.entries(drafts).filter(([, { synced }]) => !synced);
    return [
      ...typed.map(([itemId, { cells, since }]) => ({ itemId: Number(itemId), cells, since })),
      ...Object.entries(gone).map(([itemId, since]) => ({ itemId: Number(itemId), cells: null, since })),
    ];
  }

  private kept(told: readonly Telling[], { savedAt, replaced }: Kept): void {
    for (const { itemId, cells } of told) {
      const draft = this.sheet.drafts[itemId];
      if (cells === null) delete this.sheet.gone[itemId];
      else if (draft) this.sheet.drafts[itemId] = { ...draft, since: savedAt, synced: draft.cells === cells };
    }
    const others = replaced.filter(({ itemId, cells }) => !sameCells(cells, this.of(itemId)?.cells));
    if (others.length > 0) this.replacedOnes = [...this.replacedOnes, ...others];
    this.state = { ...this.state, savedAt: Date.now() };
    this.changed(told.map(({ itemId }) => itemId));
  }

  private told(part: Partial<SaveState>): void {
    this.state = { ...this.state, ...part };
    this.changed([]);
  }

  private changed(itemIds: readonly number[]): void {
    this.version += 1;
    this.state = { ...this.state, waiting: this.waiting().length };
    itemIds.forEach((itemId) => this.unwritten.add(itemId));
    if (itemIds.length > 0) this.state.written = false;
    if (itemIds.length > 0) this.timer ??= setTimeout(() => this.write(), DEVICE_MS);
    itemIds.forEach((itemId) => this.listeners.get(itemId)?.forEach((listener) => listener()));
    this.listeners.get('all')?.forEach((listener) => listener());
  }

  /** Only what changed here: another tab may have other rows. */
  write = (): void => {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.unwritten.size === 0) return;
    const ids = [...this.unwritten];
    this.unwritten.clear();
    const { drafts, gone } = this.sheet;
    deviceStore
      .change(this.key, (before) => ({
        ...before,
        drafts: taking(before.drafts, drafts, ids),
        gone: taking(before.gone, gone, ids),
      }))
      .then(() => {
        this.tabs.postMessage(null);
        if (this.unwritten.size === 0) this.told({ written: true });
      })
      .catch(() => this.told({ forgetful: true }));
  };

  /** Another tab wrote. */
  private async readAgain(): Promise<void> {
    const stored = await deviceStore.read(this.key);
    const sides = [this.sheet, stored].flatMap(({ drafts, gone }) => [drafts, gone]);
    const known = new Set(sides.flatMap((side) => Object.keys(side).map(Number)));
    // What was typed or discarded here and is not written yet is the later word.
    const ids = [...known].filter((itemId) => !this.unwritten.has(itemId));
    this.sheet.outgoing = stored.outgoing;
    this.sheet.drafts = taking(this.sheet.drafts, stored.drafts, ids);
    this.sheet.gone = taking(this.sheet.gone, stored.gone, ids);
    this.version += 1;
    this.state = { ...this.state, waiting: this.waiting().length };
    for (const itemId of [...ids, 'all' as const]) this.listeners.get(itemId)?.forEach((hear) => hear());
  }
}
