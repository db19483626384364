import { SetMetadata } from '@nestjs/common';
import { ROUTE_DEMAND, RouteDemand } from './route-demand';

/** Opens a route to anybody. Whoever is known is still known: `@CurrentActor()` works. */
export function Public(): MethodDecorator & ClassDecorator {
  return SetMetadata<string, RouteDemand>(ROUTE_DEMAND, { public: true });
}
