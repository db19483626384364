import { Counter } from 'prom-client';
import { Measurements } from './measurements';

it('tells Prometheus its own numbers beside those of Node', async () => {
  const measurements = new Measurements();
  const rows = new Counter({
    name: 'uade_rows_total',
    help: 'Rows read',
    registers: [measurements.registry],
  });
  rows.inc(3);
  const text = await measurements.exposition();
  expect(text).toContain('uade_rows_total 3');
  expect(text).toContain('nodejs_eventloop_lag_seconds');
  expect(measurements.contentType).toContain('text/plain');
});

it('looks up the numbers of modules when it is asked, and leaves out one that cannot be read', async () => {
  const measurements = new Measurements();
  let depth = 3;
  measurements.offer({
    name: 'uade_depth',
    help: 'How many wait',
    labels: ['queue'],
    read: async () => (depth > 0 ? [{ labels: { queue: 'one' }, value: depth }] : []),
  });
  measurements.offer({
    name: 'uade_broken',
    help: 'Never there',
    read: () => Promise.reject(new Error('no')),
  });
  const text = await measurements.exposition();
  expect(text).toContain('uade_depth{queue="one"} 3');
  expect(text).not.toMatch(/^uade_broken /m);
  depth = 0;
  expect(await measurements.exposition()).not.toMatch(/^uade_depth\{/m);
});
