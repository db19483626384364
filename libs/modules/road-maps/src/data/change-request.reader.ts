import type { Scope } from '@core/access';
import type { IsoDay, LocalizedText } from '@core/kernel';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { decodeCursor, pageOf, type Page } from '@platform/http';
import type { ChangeKind } from '../domain/change-kinds';
import type { Act } from '../domain/change-proposal';
import type { ChangeState } from '../domain/change-states';

/** A change request as it is shown; numbers are decimal text. */
export interface ChangeView {
  readonly id: number;
  readonly itemId: number;
  readonly itemCode: string;
  readonly itemTitle: LocalizedText;
  readonly programme: string;
  readonly territory: string;
  readonly kind: ChangeKind;
  readonly state: ChangeState;
  readonly act: Act;
  readonly reason: string;
  readonly deadline: IsoDay | null;
  readonly weight: string | null;
  readonly target: string | null;
  readonly shares: Readonly<Record<string, string>> | null;
  readonly replacementItemId: number | null;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly decisionReason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

/** What a list is narrowed to; absent means not narrowed. */
export interface ChangeFilter {
  readonly programme?: string;
  readonly state?: ChangeState;
  /** Road maps of this territory and of all below it. */
  readonly territory?: string;
  readonly itemId?: number;
}

const VIEW = `
  select c.id, c.item_id as "itemId", i.code as "itemCode", i.title as "itemTitle", p.code as programme,
         t.code as territory, c.kind,
         coalesce(c.decision, 'undecided') as state, c.act, c.reason, c.deadline, c.weight, c.target, c.shares,
         c.replacement_item_id as "replacementItemId", c.requested_by as "requestedBy",
         c.requested_at as "requestedAt", c.decision_reason as "decisionReason", c.decided_by as "decidedBy",
         c.decided_at as "decidedAt", key.sort as "sortKey"
    from change_request c
   cross join lateral (select to_char(c.id, 'FM0000000000000000000') as sort) key
    join item i on i.id = c.item_id
    join programme p on p.id = i.programme_id
    join territory t on t.id = i.territory_id
   where ${scopeSql.covers('i.territory_id', 'p.code', '$1')}`;

/** Shows change requests, as far as the actor may see their items. */
@Injectable()
export class ChangeRequestReader {
  constructor(private readonly database: Database) {}

  /** Newest first. @throws DomainError `REQUEST.BAD_CURSOR` */
  async list(
    filter: ChangeFilter,
    page: { readonly limit: number; readonly cursor?: string },
    scope: Scope,
  ): Promise<Page<ChangeView>> {
    const [before] = decodeCursor(page.cursor) ?? [null];
    const rows = await this.database.query<ChangeView & { sortKey: string }>(
      `${VIEW}
         and ($2::text is null or p.code = $2)
         and ($3::text is null or coalesce(c.decision, 'undecided') = $3)
         and ($4::text is null or exists (
               select from territory_closure above join territory root on root.id = above.ancestor_id
                where above.descendant_id = i.territory_id and root.code = $4))
         and ($5::bigint is null or c.item_id = $5::bigint)
         and ($6::text is null or key.sort < $6)
       order by c.id desc limit $7`,
      [
        scopeSql.param(scope),
        filter.programme ?? null,
        filter.state ?? null,
        filter.territory ?? null,
        filter.itemId ?? null,
        before,
        page.limit + 1,
      ],
    );
    return pageOf(rows, page.limit, ({ sortKey }) => [sortKey]);
  }

  async find(id: number, scope: Scope): Promise<ChangeView | undefined> {
    const [change] = await this.database.query<ChangeView>(`${VIEW} and c.id = $2::bigint`, [
      scopeSql.param(scope),
      id,
    ]);
    return change;
  }

  /** Whether there is an item of that id that the actor may see. */
  async seesItem(itemId: number, scope: Scope): Promise<boolean> {
    const items = await this.database.query(
      `select from item i join programme p on p.id = i.programme_id
        where i.id = $2::bigint and ${scopeSql.covers('i.territory_id', 'p.code', '$1')}`,
      [scopeSql.param(scope), itemId],
    );
    return items.length > 0;
  }
}
