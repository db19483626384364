import { figureName } from './figure-name';

it.each([
  ['accepted', 'Accepted, %'],
  ['reporting.onTime', 'Received on time'],
  ['statuses.overdue', 'Overdue'],
  ['money.spent', 'Money spent, m ₸'],
  ['somethingNew', 'somethingNew'],
])('calls %s what people call it', (path, name) => expect(figureName(path, 'en', '₸')).toBe(name));
