import { Turns } from './turns';

/** Work that ends when a test says so, and the order in which pieces of it began. */
class Work {
  readonly began: string[] = [];
  private readonly ends = new Map<string, (error?: Error) => void>();

  run(name: string): Promise<string> {
    this.began.push(name);
    return new Promise((resolve, reject) =>
      this.ends.set(name, (error) => (error === undefined ? resolve(name) : reject(error))),
    );
  }

  end(name: string, error?: Error): void {
    this.ends.get(name)?.(error);
  }
}

let work: Work;
let turns: Turns;

beforeEach(() => {
  work = new Work();
  turns = new Turns(2, 2, () => new Error('too many'));
});

const take = (name: string): Promise<string> => turns.take(() => work.run(name));
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('runs two at a time and the others in the order they came', async () => {
  const all = [take('a'), take('b'), take('c'), take('d')];
  await settled();
  expect(work.began).toEqual(['a', 'b']);
  work.end('b');
  await settled();
  expect(work.began).toEqual(['a', 'b', 'c']);
  work.end('a');
  await settled();
  expect(work.began).toEqual(['a', 'b', 'c', 'd']);
  work.end('c');
  work.end('d');
  await expect(Promise.all(all)).resolves.toEqual(['a', 'b', 'c', 'd']);
  expect(turns.free).toBe(true);
});

it('refuses whoever comes when the line is full, and lets others in later', async () => {
  const all = [take('a'), take('b'), take('c'), take('d')];
  await expect(take('e')).rejects.toThrow('too many');
  work.end('a');
  await settled();
  const late = take('f');
  ['b', 'c'].forEach((name) => work.end(name));
  await settled();
  ['d', 'f'].forEach((name) => work.end(name));
  await expect(Promise.all([...all, late])).resolves.toHaveLength(5);
});

it('gives the turn on when the work fails', async () => {
  const failing = [take('a'), take('b')];
  const waiting = take('c');
  work.end('a', new Error('broken'));
  await expect(failing[0]).rejects.toThrow('broken');
  await settled();
  work.end('c');
  await expect(waiting).resolves.toBe('c');
  expect(turns.free).toBe(true);
  work.end('b');
});
