import { groupReminders, type Awaited } from './group-reminders';

const OF = { programmeId: 1, programme: 'P1', period: '2026-01' };
const DUE = '2026-02-10';

function awaited(territory: string, missing: number, people: string[], dueOn = DUE): Awaited {
  return { place: { territory, name: { en: territory }, missing }, dueOn, people };
}

describe('groupReminders', () => {
  it('tells a person of all their places at once, those with the most to do first', () => {
    const notices = groupReminders([awaited('101', 2, ['a', 'b']), awaited('102', 5, ['a'])], OF, DUE);
    expect(notices.map(({ personId, content }) => [personId, content.kind, content.params])).toEqual([
      [
        'a',
        'due_today',
        expect.objectContaining({
          missing: 7,
          more: 0,
          places: [
            { territory: '102', name: { en: '102' }, missing: 5 },
            { territory: '101', name: { en: '101' }, missing: 2 },
          ],
        }),
      ],
      ['b', 'due_today', expect.objectContaining({ missing: 2 })],
    ]);
  });

  it('tells of an extended place when that one is due', () => {
    const extended = [awaited('101', 2, ['a']), awaited('102', 5, ['a'], '2026-02-20')];
    const onTheDay = groupReminders(extended, OF, DUE);
    expect(onTheDay.map(({ subject }) => subject)).toEqual(['P1/2026-01/2026-02-10']);
    const later = groupReminders([extended[1]], OF, '2026-02-18');
    expect(later.map(({ subject, content }) => [subject, content.kind])).toEqual([
      ['P1/2026-01/2026-02-20', 'due_soon'],
    ]);
  });

  it('names ten places and counts the others', () => {
    const many = Array.from({ length: 13 }, (_, at) => awaited(String(100 + at), 1, ['a']));
    const [{ content }] = groupReminders(many, OF, DUE);
    expect(content.params).toMatchObject({ missing: 13, more: 3 });
  });
});
