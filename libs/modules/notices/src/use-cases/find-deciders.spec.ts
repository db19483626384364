import { Directory, type Contact, type Role, type RoleHolder } from '@core/access';
import { FindDeciders } from './find-deciders';

const holder = (personId: string, territory: string): RoleHolder => ({ personId, name: personId, territory });

/** Two regions, each with an analyst; a third person is analyst of both, the fourth a liaison of the country. */
class KnownPeople extends Directory {
  private readonly held: Partial<Record<Role, RoleHolder[]>> = {
    analyst: [holder('north', '100'), holder('south', '200'), holder('both', '100'), holder('both', '200')],
    administrator: [holder('admin', 'KZ')],
    liaison: [holder('liaison', 'KZ')],
  };

  override holders(role: Role): Promise<readonly RoleHolder[]> {
    return Promise.resolve(this.held[role] ?? []);
  }

  override contacts(): Promise<readonly Contact[]> {
    return Promise.resolve([]);
  }
}

const deciders = new FindDeciders(new KnownPeople());
const NOW = new Date('2026-03-01T00:00:00Z');
const decide = (...paths: string[][]) => deciders.run('road-map.manage', 'P', paths, NOW);

describe('who may decide', () => {
  it('is everybody whose role allows it there or above', async () => {
    expect([...(await decide(['KZ', '100', '101']))].sort()).toEqual(['admin', 'both', 'north']);
  });

  it('is who may over all the places together', async () => {
    expect([...(await decide(['KZ', '100'], ['KZ', '200', '201']))].sort()).toEqual(['admin', 'both']);
  });

  it('is nobody where there is nothing to decide', async () => {
    expect(await decide()).toEqual([]);
  });
});
