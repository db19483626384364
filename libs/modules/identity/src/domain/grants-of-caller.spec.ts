import { grantsOfCaller } from './grants-of-caller';

const ADMINISTRATOR = { role: 'administrator', territory: 'KZ', programme: null, lentBy: null } as const;
const ANALYST = { role: 'analyst', territory: 'KZ', programme: 'P', lentBy: 'u2' } as const;

it('leaves administrators without a second factor what else they are, where it is demanded of them', () => {
  const grants = [ADMINISTRATOR, ANALYST];
  const rolesOf = (demanded: 'optional' | 'administrators' | 'everybody', shown: boolean) =>
    grantsOfCaller(grants, { demanded, shown, actions: null }).map(({ role }) => role);
  expect(rolesOf('optional', false)).toEqual(['administrator', 'analyst']);
  expect(rolesOf('administrators', false)).toEqual(['analyst']);
  expect(rolesOf('administrators', true)).toEqual(['administrator', 'analyst']);
  expect(rolesOf('everybody', false)).toEqual([]);
});

it('says whose grant it is while somebody stands in, and what a token may do of it', () => {
  const [grant] = grantsOfCaller([ANALYST], {
    demanded: 'optional',
    shown: false,
    actions: ['metrics.read'],
  });
  expect(grant).toEqual({
    role: 'analyst',
    territory: 'KZ',
    programme: 'P',
    onBehalfOf: 'u2',
    actions: ['metrics.read'],
  });
});
