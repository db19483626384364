import { editionsJobs } from '@modules/editions';
import { followsJobs } from '@modules/follows';
import { metricsJobs } from '@modules/metrics';
import { noticesJobs } from '@modules/notices';
import { reportsJobs } from '@modules/reports';
import { sourceFiles } from '../support/source-files';

const sources = sourceFiles('libs/modules', 'apps/api/src', 'apps/worker/src');
const catalogue = [...reportsJobs, ...metricsJobs, ...editionsJobs, ...noticesJobs, ...followsJobs];

function matches(pattern: RegExp): string[] {
  return sources.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, found]) => found)).sort();
}

const defined = matches(/export const (\w+) = defineJob\(/g);

it('has every defined job in the catalogue of the processes', () => {
  expect(defined.length).toBeGreaterThan(0);
  expect(catalogue).toHaveLength(defined.length);
  for (const process of ['apps/api/src/api.module.ts', 'apps/worker/src/worker.module.ts']) {
    const { text } = sources.find(({ path }) => path === process) ?? { text: '' };
    const whole = '...reportsJobs, ...metricsJobs, ...editionsJobs, ...noticesJobs, ...followsJobs';
    expect(text.replaceAll(/\s+/g, ' ')).toContain(whole);
  }
});

it('has exactly one handler for every job', () => {
  expect(matches(/@HandlesJob\((\w+)\)/g)).toEqual(defined);
});

it('gives each job a name of its own, with a version, that follows no rename', () => {
  const names = catalogue.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z]+\.[a-z-]+\.v\d+$/.test(name))).toEqual([]);
  // The outside knows these names: queues hold them, and operators look for them.
  expect(names.sort()).toEqual([
    'editions.freeze.v1',
    'follows.round.v1',
    'metrics.audit.v1',
    'metrics.begin-periods.v1',
    'metrics.fold.v1',
    'notices.round.v1',
    'reports.apply.v1',
    'reports.parse.v1',
  ]);
});
