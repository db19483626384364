import type { Session } from '../../shared/api/session';
import { sendableKinds } from './sendable-kinds';

function person(role: string, programme: string | null): Session {
  return {
    ...{ status: 'open', id: 'a', name: 'Somebody', kind: 'person', heldBack: [] },
    grants: [{ role, territory: 'KZ', programme, onBehalfOf: null }],
    country: { timeZone: 'Asia/Almaty', currency: '₸' },
  };
}

describe('the files a person may send', () => {
  it('hold a road map that somebody may only propose', () => {
    const liaison = person('liaison', 'ONE');
    expect(sendableKinds.of(liaison)).toEqual(['progress', 'road-maps']);
    expect(sendableKinds.maySendFor(liaison, 'road-maps', 'ONE')).toBe(true);
    expect(sendableKinds.maySendFor(liaison, 'road-maps', 'TWO')).toBe(false);
    expect(sendableKinds.mayApply(liaison, 'road-maps', 'ONE')).toBe(false);
    expect(sendableKinds.mayApply(liaison, 'progress', 'ONE')).toBe(true);
  });

  it('are recorded by whoever manages what they change', () => {
    const analyst = person('analyst', null);
    expect(sendableKinds.of(analyst)).toEqual(['road-maps', 'programmes']);
    expect(sendableKinds.mayApply(analyst, 'road-maps', 'ONE')).toBe(true);
    expect(sendableKinds.mayApply(analyst, 'programmes', undefined)).toBe(true);
    expect(sendableKinds.mayApply(person('analyst', 'ONE'), 'programmes', undefined)).toBe(false);
  });
});
