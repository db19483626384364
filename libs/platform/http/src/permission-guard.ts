import { ANYWHERE, can, forbidden } from '@core/access';
import { DomainError } from '@core/kernel';
import { CanActivate, ExecutionContext, Injectable, OnModuleInit } from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import { HttpSettings } from '@platform/config';
import { Authenticator } from './authenticator';
import { refuseCrossSite } from './cross-site';
import { HttpRequest } from './http-request';
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
  ) {}

  onModuleInit(): void {
    this.authenticator = this.modules.get(Authenticator, { strict: false });
  }

  /** @throws DomainError `REQUEST.CROSS_SITE`, `REQUEST.TOO_MANY`, `REQUEST.UNAUTHENTICATED` or `REQUEST.FORBIDDEN` */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<HttpRequest>();
    refuseCrossSite(request, this.settings.publicUrl);
    const actor = await this.authenticator.authenticate(request);
    request.actor = actor;
    await this.rates.count(request, actor);
    const demand = this.reflector.getAllAndOverride<RouteDemand>(ROUTE_DEMAND, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (demand.public) return true;
    if (actor === undefined) throw new DomainError('REQUEST.UNAUTHENTICATED', 'unauthenticated');
    if (demand.action === 'signed-in') return true;
    const somewhere = can(actor, demand.action, { territory: ANYWHERE, programme: ANYWHERE });
    if (!somewhere) throw forbidden(demand.action);
    return true;
  }
}
