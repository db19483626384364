import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { MarkedMethod } from './marked-method';

/** Finds the provider methods that a decorator has marked, in all modules of the process. */
@Injectable()
export class MarkedMethods {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** Every method carrying metadata `key`, bound to its provider. Request-scoped providers have no instance and no say. */
  find<M>(key: string): MarkedMethod<M>[] {
    return this.discovery.getProviders().flatMap(({ instance }) => this.ofInstance<M>(instance, key));
  }

  private ofInstance<M>(instance: unknown, key: string): MarkedMethod<M>[] {
    if (typeof instance !== 'object' || instance === null) return [];
    const prototype: unknown = Object.getPrototypeOf(instance);
    if (typeof prototype !== 'object' || prototype === null) return [];
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const method: unknown = Reflect.get(prototype, name);
      if (typeof method !== 'function') return [];
      const mark = Reflect.getMetadata(key, method) as M | undefined;
      if (mark === undefined) return [];
      return [
        {
          mark,
          where: `${instance.constructor.name}.${name}`,
          run: method.bind(instance) as MarkedMethod<M>['run'],
        },
      ];
    });
  }
}
