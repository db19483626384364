import { DiscoveryService } from '@nestjs/core';
import { openApiDocument } from '@platform/http';
import { getMetadataStorage } from 'class-validator';
import type { GuardedPlace } from '../../support/permissions/guarded-country';
import { ROUTE_CASES } from '../../support/permissions/route-cases';
import type { PlatformUnderTest } from '../../support/platform-under-test';

/** A route that reads, as it is asked about a place. */
export interface ReadRoute {
  readonly route: string;
  readonly path: (place: GuardedPlace) => string;
  /** Names of the parameters that its handler reads from a query. */
  readonly query: readonly string[];
}

type Class = abstract new (...args: never[]) => unknown;
type Arguments = Record<string, { readonly index: number; readonly data?: unknown }>;

// Nest's own key of what a handler is given, and its number for what comes from a query.
const ARGUMENTS = '__routeArguments__';
const FROM_QUERY = '4:';

/** Every reading route of the API whose answer ends. */
export function readRoutes(platform: PlatformUnderTest): ReadRoute[] {
  const controllers = platform.api.get(DiscoveryService, { strict: false }).getControllers();
  const classes = new Map(controllers.map(({ metatype }) => [metatype?.name, metatype as unknown as Class]));
  const { paths } = openApiDocument(platform.api);
  return Object.entries(ROUTE_CASES)
    .filter(([route, { streams }]) => route.startsWith('GET ') && streams !== true)
    .map(([route, { path }]) => {
      const operation = paths[`/api/v1${route.slice('GET '.length)}`].get?.operationId ?? '';
      const [controller, method] = operation.split('_');
      return { route, path, query: queryOf(classes.get(controller), method) };
    });
}

function queryOf(controller: Class | undefined, method: string): string[] {
  if (controller === undefined) throw new Error(`Nobody knows whose ${method} is`);
  const given = (Reflect.getMetadata(ARGUMENTS, controller, method) ?? {}) as Arguments;
  const classes = Reflect.getMetadata('design:paramtypes', controller.prototype as object, method) as Class[];
  return Object.entries(given).flatMap(([key, { index, data }]) => {
    if (!key.startsWith(FROM_QUERY)) return [];
    return typeof data === 'string' ? [data] : fieldsOf(classes[index]);
  });
}

function fieldsOf(request: Class): string[] {
  const rules = getMetadataStorage().getTargetValidationMetadatas(request as never, '', false, false);
  return [...new Set(rules.map(({ propertyName }) => propertyName))];
}
