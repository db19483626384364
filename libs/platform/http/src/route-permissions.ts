import { Injectable, OnApplicationBootstrap, Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ROUTE_DEMAND, RouteDemand } from './route-demand';

/** A handler of a route and what it demands: an action, `signed-in`, `public`, or nothing at all. */
export interface RoutePermission {
  /** `ReportsController.submit` */
  handler: string;
  demands: string | undefined;
}

// Nest's own key of the path a handler is mounted on; only handlers of routes carry it.
const PATH_METADATA = 'path';

/** Refuses to start a process with a route that neither names its permission nor says it is public. */
@Injectable()
export class RoutePermissions implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.list().filter((route) => route.demands === undefined);
    if (open.length === 0) return;
    const names = open.map((route) => route.handler).join(', ');
    throw new Error(`These routes need @Permission(…) or @Public(): ${names}`);
  }

  /** Every route of the process. */
  list(): RoutePermission[] {
    const controllers = this.discovery.getControllers().map(({ metatype }) => metatype as Type);
    return controllers.flatMap((controller) => this.routesOf(controller));
  }

  private routesOf(controller: Type): RoutePermission[] {
    const prototype = controller.prototype as Record<string, () => unknown>;
    const names = this.scanner.getAllMethodNames(prototype);
    const routes = names.filter((name) => Reflect.hasMetadata(PATH_METADATA, prototype[name]));
    return routes.map((name) => {
      const demand = this.reflector.getAllAndOverride<RouteDemand | undefined>(ROUTE_DEMAND, [
        prototype[name],
        controller,
      ]);
      return {
        handler: `${controller.name}.${name}`,
        demands: demand?.public === true ? 'public' : demand?.action,
      };
    });
  }
}
