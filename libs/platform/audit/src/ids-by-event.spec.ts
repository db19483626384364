import { idsByEvent } from './ids-by-event';
import { manyIds } from './many-ids';

it('leaves no id that the event of its group does not name', () => {
  const ids = Array.from({ length: 250 }, (_, n) => n);
  const groups = idsByEvent(ids);
  expect(groups.map(({ length }) => length)).toEqual([100, 100, 50]);
  expect(groups.flatMap((group) => manyIds(group).first)).toEqual(ids);
});

it('makes no group of nothing', () => {
  expect(idsByEvent([])).toEqual([]);
});
