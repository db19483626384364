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
