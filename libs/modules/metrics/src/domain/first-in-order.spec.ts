import fc from 'fast-check';
import { firstInOrder } from './first-in-order';

interface Named {
  readonly key: number;
  readonly name: number;
}

const byKey = (a: Named, b: Named): number => a.key - b.key;
const keyed = fc
  .array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 })
  .map((keys) => keys.map((key, name): Named => ({ key, name })));

it('gives what sorting all and cutting gives, those that are alike as they were', () => {
  fc.assert(
    fc.property(keyed, fc.integer({ min: 0, max: 70 }), (items, count) => {
      expect(firstInOrder(items, count, byKey)).toEqual([...items].sort(byKey).slice(0, count));
    }),
  );
});

it('keeps the order of what is alike', () => {
  const items = [
    { key: 2, name: 0 },
    { key: 1, name: 1 },
    { key: 1, name: 2 },
    { key: 2, name: 3 },
  ];
  expect(firstInOrder(items, 3, byKey).map(({ name }) => name)).toEqual([1, 2, 0]);
});

it('goes through many with one comparison each once the page is full', () => {
  const many = Array.from({ length: 20_000 }, (_, name) => ({ key: name, name }));
  let compared = 0;
  firstInOrder(many, 10, (a, b) => {
    compared += 1;
    return byKey(a, b);
  });
  expect(compared).toBeLessThan(20_100);
});
