import { Action } from '@core/access';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';
import { ROUTE_DEMAND, RouteDemand } from './route-demand';

/**
 * Demands that the caller may do this somewhere; whether they may do it to the very thing the request names is
 * decided where that thing is known. The permission is written into the OpenAPI document as `x-permission`.
 */
export function Permission(action: Action): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata<string, RouteDemand>(ROUTE_DEMAND, { public: false, action }),
    ApiSecurity('token'),
    ApiSecurity('session'),
    ApiExtension('x-permission', action),
  );
}
