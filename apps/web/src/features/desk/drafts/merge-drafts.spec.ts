import type { SheetDraft } from '../report-sheet';
import { mergeDrafts } from './merge-drafts';
import type { StoredDraft } from './stored-sheet';

const EIGHT = '2026-11-02T08:00:00.000Z';
const NINE = '2026-11-02T09:00:00.000Z';

const here = (value: string, synced: boolean, since: string | null): StoredDraft => ({
  ...{ cells: { value }, at: 0, since, synced },
});
const there = (value: string, savedAt: string, own = true): SheetDraft => ({
  ...{ itemId: 1, author: own ? 'me' : 'colleague', own, cells: { value }, savedAt },
});
const valueOf = (merged: ReturnType<typeof mergeDrafts>): string | null | undefined =>
  merged.has(1) ? (merged.get(1)?.cells.value ?? null) : undefined;

describe('drafts of the device and of the server', () => {
  it('takes what another device wrote', () => {
    expect(valueOf(mergeDrafts({}, {}, [there('12', EIGHT)]))).toBe('12');
    expect(valueOf(mergeDrafts({ 1: here('10', true, EIGHT) }, {}, [there('12', NINE)]))).toBe('12');
  });

  it('keeps what was typed here and not sent: it is the later word', () => {
    expect(valueOf(mergeDrafts({ 1: here('11', false, EIGHT) }, {}, [there('12', NINE)]))).toBeUndefined();
    expect(valueOf(mergeDrafts({ 1: here('11', false, null) }, {}, []))).toBeUndefined();
  });

  it('lets go what was sent or discarded elsewhere', () => {
    expect(valueOf(mergeDrafts({ 1: here('11', true, EIGHT) }, {}, []))).toBeNull();
  });

  it('does not bring back what ended here', () => {
    expect(valueOf(mergeDrafts({}, { 1: EIGHT }, [there('12', EIGHT)]))).toBeUndefined();
  });

  it('never takes a colleague\u2019s', () => {
    expect(valueOf(mergeDrafts({}, {}, [there('12', EIGHT, false)]))).toBeUndefined();
  });
});
