import type { ClaimedGrant } from '@platform/config';
import { grantsFromClaims } from './grants-from-claims';

const ANALYST: ClaimedGrant = { role: 'analyst', territory: 'KZ', programme: null };
const LIAISON: ClaimedGrant = { role: 'liaison', territory: '110000000', programme: 'P' };
const MAP = new Map([
  ['analysts', ANALYST],
  ['akmola', LIAISON],
]);

it('takes one role or a list of them, each once, and passes over what it does not know', () => {
  expect(grantsFromClaims({ roles: 'analysts' }, 'roles', MAP)).toEqual([ANALYST]);
  expect(grantsFromClaims({ roles: ['akmola', 'cooks', 'analysts', 'akmola'] }, 'roles', MAP)).toEqual([
    LIAISON,
    ANALYST,
  ]);
});

it('looks into objects, and first for the name as a whole', () => {
  expect(grantsFromClaims({ realm: { roles: ['akmola'] } }, 'realm.roles', MAP)).toEqual([LIAISON]);
  expect(grantsFromClaims({ 'https://a.example/roles': ['akmola'] }, 'https://a.example/roles', MAP)).toEqual(
    [LIAISON],
  );
});

it('gives nothing where nothing is claimed, or something strange', () => {
  for (const roles of [undefined, null, 7, { analysts: true }, [['analysts']], '__proto__']) {
    expect(grantsFromClaims({ roles }, 'roles', MAP)).toEqual([]);
  }
});
