import { SigningKey } from './signing-key';
import { TrailUnderTest } from './testing/trail.factory';
import { verifyExport, type ExportTerms, type ExportVerdict } from './verify-export';

const EVENTS = 6;

let trail: TrailUnderTest;
let text: string;

beforeAll(async () => {
  trail = await TrailUnderTest.open();
  await trail.record(EVENTS);
  await trail.sealer.run();
  text = await trail.export();
});

afterAll(() => trail.close());

async function* linesOf(whole: string): AsyncIterable<string> {
  yield* whole.split('\n');
}

function verify(whole: string, terms: ExportTerms = { keys: [trail.key.public] }): Promise<ExportVerdict> {
  return verifyExport(linesOf(whole), terms);
}

/** The export with one line made another. */
function edited(index: number, change: (line: Record<string, never>) => object): string {
  const lines = text.trim().split('\n');
  lines[index] = JSON.stringify(change(JSON.parse(lines[index]) as Record<string, never>));
  return lines.join('\n');
}

const kinds = ({ faults }: ExportVerdict): string[] => faults.map(({ kind, seq }) => `${kind} ${seq}`);

it('finds nothing in an export that nobody touched', async () => {
  const verdict = await verify(text);
  expect(verdict).toMatchObject({ links: EVENTS, roots: 1, isWhole: true, faultCount: 0 });
  expect(verdict.keyIds).toEqual([trail.key.public.id]);
  expect(verdict.head).toEqual((await trail.check()).head);
});

it('takes the key of the export itself where none is given', async () => {
  expect(await verify(text, {})).toMatchObject({ faultCount: 0, keyIds: [trail.key.public.id] });
});

it('names the event that was edited', async () => {
  // Lines: head, one root, then the links.
  const forged = edited(4, (line) => ({ ...line, event: { ...(line['event'] as object), actorId: 'x' } }));
  expect((await verify(forged)).faults).toMatchObject([
    { kind: 'changed', seq: 3, eventId: 3, detail: { fields: ['actorId'] } },
  ]);
});

it('names what was taken out, whether in the middle or at the end', async () => {
  const lines = text.trim().split('\n');
  expect(kinds(await verify(lines.filter((_, index) => index !== 4).join('\n')))).toEqual([
    'seals_missing 4',
  ]);
  const short = await verify(lines.slice(0, -2).join('\n'));
  expect(kinds(short)).toEqual([`truncated ${EVENTS}`]);
  expect(short.isWhole).toBe(false);
});

it('knows a file that was cut off behind its last root', async () => {
  const lines = text.trim().split('\n');
  expect(await verify(lines.slice(0, -1).join('\n'))).toMatchObject({ faultCount: 0, isWhole: false });
});

it('refuses the signature of another key', async () => {
  expect(kinds(await verify(text, { keys: [SigningKey.generate().public] }))).toEqual(['key_unknown 1']);
});

it('holds the chain to a head that was noted down', async () => {
  const { head } = await verify(text);
  const keys = [trail.key.public];
  expect((await verify(text, { keys, noted: [head] })).faultCount).toBe(0);
  const another = await verify(text, { keys, noted: [{ ...head, hash: 'f'.repeat(64) }] });
  expect(kinds(another)).toEqual([`head_not_there ${EVENTS}`]);
  const later = await verify(text, { keys, noted: [{ ...head, seq: EVENTS + 1 }] });
  expect(kinds(later)).toEqual([`head_not_there ${EVENTS + 1}`]);
});

it('says so when a file is no export', async () => {
  await expect(verify('{"kind":"head","format":"something"}')).rejects.toThrow('Not an export of the trail');
  await expect(verify('not json')).rejects.toThrow(SyntaxError);
});
