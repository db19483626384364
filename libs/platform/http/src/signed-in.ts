import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';
import { ROUTE_DEMAND, RouteDemand } from './route-demand';

/** Opens a route to whoever is known, for what is their own: no grant is asked for. */
export function SignedIn(): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata<string, RouteDemand>(ROUTE_DEMAND, { public: false, action: 'signed-in' }),
    ApiSecurity('token'),
    ApiSecurity('session'),
    ApiExtension('x-permission', 'signed-in'),
  );
}
