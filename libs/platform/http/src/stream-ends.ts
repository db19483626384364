import type { Actor } from '@core/access';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Live } from '@platform/live';
import type { FastifyRequest } from 'fastify';
import { merge, Subject, type Observable } from 'rxjs';
import { Authenticator } from './authenticator';
import { endOfStream } from './end-of-stream';

/** What is told when somebody's grants or credentials changed. */
const IDENTITY_CHANGED = 'identity.changed';

/** Tells event streams when they have to end, because whoever opened them may no longer listen. */
@Injectable()
export class StreamEnds {
  /** News may have been missed. */
  private readonly resets = new Subject<void>();

  constructor(
    private readonly live: Live,
    private readonly modules: ModuleRef,
  ) {
    live.onReset(() => this.resets.next());
  }

  /** Emits once, for `takeUntil`; see {@link endOfStream}. */
  of(actor: Actor, request: FastifyRequest): Observable<unknown> {
    // Looked up here, because modules with streams also live in processes that know no callers.
    const authenticator = this.modules.get(Authenticator, { strict: false });
    const changes = this.live.subscribe((topic) => topic === IDENTITY_CHANGED);
    return endOfStream(actor, merge(changes, this.resets), () => authenticator.authenticate(request));
  }
}
