import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@core/access';
import { needsSession } from '../domain/identity.errors';
import type { CallerCredential, IdentifiedRequest } from '../domain/caller-credential';

/** A person at a page. */
export interface PersonInSession {
  readonly actor: Actor;
  readonly credential: Extract<CallerCredential, { kind: 'session' }>;
}

/** The person whose session sent the request; a token is refused, whatever it may do elsewhere. */
export const SessionCaller = createParamDecorator(
  (_data: unknown, context: ExecutionContext): PersonInSession => {
    const { actor, credential } = context.switchToHttp().getRequest<IdentifiedRequest>();
    if (actor === undefined || credential?.kind !== 'session') throw needsSession();
    return { actor, credential };
  },
);
