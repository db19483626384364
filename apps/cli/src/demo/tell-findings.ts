import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@platform/database';
import { DecideChange, RequestChange } from '@modules/road-maps';
import { RecordVerification } from '@modules/verification';
import type { StoryChange, StoryVerification } from './story';
import type { StoryClock } from './story-clock';
import type { StoryPeople } from './story-people';

/** Tells what was verified and what was changed by decree in the demo. What was told before is passed over. */
export class TellFindings {
  private items = new Map<string, number>();

  constructor(
    private readonly app: INestApplicationContext,
    private readonly clock: StoryClock,
    private readonly programme: string,
    private readonly people: StoryPeople,
  ) {}

  async run(verifications: readonly StoryVerification[], changes: readonly StoryChange[]): Promise<void> {
    const rows = await this.database.query<{ name: string; id: number }>(
      `select t.code || '/' || i.code as name, i.id from item i join territory t on t.id = i.territory_id
       join programme p on p.id = i.programme_id where p.code = $1`,
      [this.programme],
    );
    this.items = new Map(rows.map(({ name, id }) => [name, id]));
    await this.verify(verifications);
    for (const change of changes) await this.change(change);
  }

  private async verify(verifications: readonly StoryVerification[]): Promise<void> {
    const told = await this.told(`select item_id || ' ' || verified_on as key from verification`);
    for (const { territory, item, note, ...seen } of verifications) {
      const itemId = this.itemId(territory, item);
      if (told.has(`${itemId} ${seen.date}`)) continue;
      this.clock.set(`${seen.date}T12:00:00Z`);
      await this.app
        .get(RecordVerification, { strict: false })
        .run(itemId, { ...seen, note }, this.people.verifier);
    }
  }

  private async change(change: StoryChange): Promise<void> {
    const itemId = this.itemId(change.territory, change.item);
    const told = await this.told(`select item_id || ' ' || (act->>'number') as key from change_request`);
    if (told.has(`${itemId} ${change.act.number}`)) return;
    this.clock.set(change.requestedAt);
    const id = await this.app.get(RequestChange, { strict: false }).run(
      itemId,
      {
        kind: change.kind,
        act: change.act,
        reason: change.reason,
        deadline: change.deadline ?? null,
        weight: text(change.weight),
        target: text(change.target),
        shares:
          change.shares === undefined
            ? null
            : Object.fromEntries(change.shares.map(({ territory, share }) => [territory, String(share)])),
        replacementItemId:
          change.replacementItem === undefined ? null : this.itemId(change.territory, change.replacementItem),
      },
      this.people.liaison,
    );
    if (change.decision === undefined) return;
    this.clock.set(change.decidedAt);
    const decision = change.decision.startsWith('approve') ? ('approved' as const) : ('rejected' as const);
    const decided = { decision, reason: change.decisionReason ?? null };
    await this.app.get(DecideChange, { strict: false }).run(id, decided, this.people.administrator);
  }

  private itemId(territory: string, item: string): number {
    const id = this.items.get(`${territory}/${item}`);
    if (id === undefined) throw new Error(`The road map of ${territory} has no item ${item}`);
    return id;
  }

  private async told(sql: string): Promise<Set<string>> {
    const rows = await this.database.query<{ key: string }>(sql);
    return new Set(rows.map(({ key }) => key));
  }

  private get database(): Database {
    return this.app.get(Database, { strict: false });
  }
}

function text(value: number | undefined): string | null {
  return value === undefined ? null : String(value);
}
