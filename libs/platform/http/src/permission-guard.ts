import { ANYWHERE, can, forbidden, type Action, type Actor } from '@core/access';
import { DomainError } from '@core/kernel';
import { CanActivate, ExecutionContext, Injectable, OnModuleInit } from '@nestjs/common';
import { SSE_METADATA } from '@nestjs/common/constants';
import { ModuleRef, Reflector } from '@nestjs/core';
import { HttpSettings } from '@platform/config';
import type { FastifyReply } from 'fastify';
import { Authenticator } from './authenticator';
import { refuseCrossSite } from './cross-site';
import { HttpRequest } from './http-request';
import { OpenStreams } from './open-streams';
import { RequestRates } from './request-rates';
import { ROUTE_DEMAND, RouteDemand } from './route-demand';

/** Lets a request through when its route is public or its sender has the permission the route names. */
@Injectable()
export class PermissionGuard implements CanActivate, OnModuleInit {
  private authenticator: Authenticator;

  constructor(
    private readonly reflector: Reflector,
    private readonly modules: ModuleRef,
    private readonly settings: HttpSettings,
    private readonly rates: RequestRates,
    private readonly streams: OpenStreams,
  ) {}

  onModuleInit(): void {
    this.authenticator = this.modules.get(Authenticator, { strict: false });
  }

  /** @throws DomainError `REQUEST.CROSS_SITE`, `REQUEST.TOO_MANY`, `REQUEST.UNAUTHENTICATED` or `REQUEST.FORBIDDEN` */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<HttpRequest>();
    refuseCrossSite(request, this.settings.publicUrl);
    const actor = await this.identify(request);
    const demand = this.reflector.getAllAndOverride<RouteDemand>(ROUTE_DEMAND, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (demand.public) return true;
    if (actor === undefined) throw new DomainError('REQUEST.UNAUTHENTICATED', 'unauthenticated');
    if (demand.action !== 'signed-in') demandSomewhere(actor, demand.action);
    if (this.reflector.get<boolean>(SSE_METADATA, context.getHandler())) {
      this.streams.admit(request, context.switchToHttp().getResponse<FastifyReply>().raw, actor);
    }
    return true;
  }

  /** Whoever tries credentials that nobody has is stopped before they are looked up. */
  private async identify(request: HttpRequest): Promise<Actor | undefined> {
    const isKnown = this.authenticator.isKnown(request);
    if (!isKnown) await this.rates.countAddress(request);
    const actor = await this.authenticator.authenticate(request);
    request.actor = actor;
    if (actor !== undefined) await this.rates.countActor(request, actor);
    else if (isKnown) await this.rates.countAddress(request);
    return actor;
  }
}

function demandSomewhere(actor: Actor, action: Action): void {
  if (!can(actor, action, { territory: ANYWHERE, programme: ANYWHERE })) throw forbidden(action);
}
