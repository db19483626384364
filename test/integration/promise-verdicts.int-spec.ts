import 'reflect-metadata';
import fc from 'fast-check';
import { MetricsDesk } from '../support/metrics-desk';
import { arbitraryWorld, verdictOf, type World } from '../support/oracle';
import { PlayedWorld } from '../support/played-world';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 8);
const SECONDS_A_WORLD = 6;

describe('the verdict a rule proposes', () => {
  let desk: MetricsDesk;

  beforeAll(async () => {
    desk = await MetricsDesk.open();
  });
  afterAll(async () => desk.close());

  /** Gives some items of the world to one promise and tells their keys. */
  async function promise(world: World, played: PlayedWorld, mask: number): Promise<string[]> {
    const keys = world.items.filter((_, index) => (mask >> index) % 2 === 1).map(({ key }) => key);
    await desk.database.transaction(async (tx) => {
      const [{ id }] = await tx.query<{ id: number }>(
        `insert into promise (programme_id, code, text, position) values ($1, 'P', '{"en": "P"}', 1) returning id`,
        [played.stored.programmeId],
      );
      const ids = keys.map((key) => played.stored.itemId(key));
      await tx.query('update item set promise_id = $1 where id = any($2::bigint[])', [id, ids]);
    });
    return keys;
  }

  it(
    'is that of the oracle at the end of every period, as known at any moment',
    () =>
      fc.assert(
        fc
          .asyncProperty(arbitraryWorld(), fc.nat(), fc.nat(), async (world, mask, dice) => {
            const played = await PlayedWorld.play(desk, world, { foldsAt: [], clockMoves: false });
            const keys = await promise(world, played, mask);
            const { stored } = played;
            const programme = await desk.calendars.byId(desk.database, stored.programmeId);
            const moments = played.world.entries.map(({ submittedAt }) => submittedAt);
            for (let ord = 0; ord <= stored.periods.last(); ord += 1) {
              for (const knownAt of [undefined, moments[dice % Math.max(1, moments.length)]]) {
                const request = { programme, territory: 'KZ', ord, knownAt };
                const lines = await desk.breakDown.run(request, 'promise', { empty: true });
                const line = lines.find(({ key }) => key === 'P');
                expect(line?.judgement?.proposed).toBe(verdictOf(played.world, keys, ord, knownAt));
              }
            }
          })
          .beforeEach(() => desk.clear()),
        { numRuns: RUNS, endOnFailure: process.env.PROPERTY_SHRINK === undefined },
      ),
    RUNS * SECONDS_A_WORLD * 1_000,
  );
});
