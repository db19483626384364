import { openApiDocument } from '@platform/http';
import type { PlatformUnderTest } from '../platform-under-test';
import type { NamedRoute } from './permission-table';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every route of the API, from its own description. */
export function routesOf(platform: PlatformUnderTest): NamedRoute[] {
  const { paths } = openApiDocument(platform.api);
  return Object.entries(paths).flatMap(([path, operations]) =>
    METHODS.flatMap((method) => {
      const operation = operations[method] as { 'x-permission'?: string } | undefined;
      if (operation === undefined) return [];
      const route = `${method.toUpperCase()} ${path.replace('/api/v1', '')}`;
      return [{ route, demands: operation['x-permission'] ?? 'public' }];
    }),
  );
}
