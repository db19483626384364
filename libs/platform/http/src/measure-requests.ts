import { Measurements } from '@platform/observability';
import type { FastifyInstance } from 'fastify';
import { Histogram } from 'prom-client';

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Measures how long answers take, by route pattern, so that ids in addresses do not make a series each. */
export function measureRequests(fastify: FastifyInstance, measurements: Measurements): void {
  const seconds = new Histogram({
    name: 'uade_http_request_seconds',
    help: 'Time from the first byte of a request to the last of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [measurements.registry],
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1_000);
    done();
  });
}
