import { scopeOf, type Actor } from '@core/access';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import type { JsonBytes } from '@platform/http';
import { JudgeChange, proposeChange, type RequestChangeRequest } from '@modules/road-maps';
import type { ChangeEffectResponse } from '../api/effect.response';
import { StudiedChangeReader } from '../data/studied-change.reader';
import { metricsErrors } from '../domain/metrics.errors';
import { FiguresCache } from './figures-cache';
import { TellEffect } from './tell-effect';

/** Answers to "what would this change do?", of requests and of drafts. */
@Injectable()
export class ServeEffects {
  constructor(
    private readonly database: Database,
    private readonly changes: StudiedChangeReader,
    private readonly judgeChange: JudgeChange,
    private readonly tellEffect: TellEffect,
    private readonly cache: FiguresCache,
  ) {}

  /** @throws DomainError `CHANGE.NOT_FOUND`, also for an item outside the scope; `PERIOD.UNKNOWN` */
  async ofChange(id: number, period: string | undefined, actor: Actor): Promise<JsonBytes> {
    const scope = scopeOf(actor, 'metrics.read');
    const change = await this.changes.find(this.database, id, scope);
    if (change === undefined) throw metricsErrors.changeUnknown(id);
    // The decision is part of the key: until the fold it brings, the programme's revision does not tell it.
    return this.cache.serve(change.programme, ['effect', id, change.state, period, scope], () =>
      this.tellEffect.run({ change, stage: change.state, period }, actor),
    );
  }

  /** @throws DomainError `ITEM.NOT_FOUND`, `REQUEST.FORBIDDEN`, the rule that is broken, or `PERIOD.UNKNOWN` */
  async ofDraft(
    itemId: number,
    draft: RequestChangeRequest,
    period: string | undefined,
    actor: Actor,
  ): Promise<ChangeEffectResponse> {
    const proposal = proposeChange(draft);
    await this.database.transaction((tx) => this.judgeChange.run(tx, itemId, proposal, actor));
    const change = await this.changes.ofDraft(this.database, itemId, proposal);
    if (change === undefined) throw metricsErrors.itemUnknown(itemId);
    return this.tellEffect.run({ change, stage: 'proposed', period }, actor);
  }
}
