import 'reflect-metadata';
import { IsInt } from 'class-validator';
import { defineJob } from './define-job';
import { InvalidPayload } from './invalid-payload.errors';
import { JobCatalogue } from './job-catalogue';

class Empty {}
class Numbered {
  @IsInt() n: number;
}

describe('defineJob', () => {
  const fields = { payload: Empty, attempts: 1, backoffMs: 0, concurrency: 1 };

  it.each(['reports.parse.v1', 'road-maps.apply.v12'])('accepts the name %s', (name) => {
    expect(defineJob({ ...fields, name }).name).toBe(name);
  });

  it.each(['parse', 'reports.parse', 'reports.parse.v0', 'reports:parse.v1', 'Reports.parse.v1'])(
    'refuses the name %s',
    (name) => {
      expect(() => defineJob({ ...fields, name })).toThrow(TypeError);
    },
  );

  it.each([{ attempts: 0 }, { backoffMs: -1 }, { concurrency: 0 }])('refuses %j', (wrong) => {
    expect(() => defineJob({ ...fields, name: 'a.b.v1', ...wrong })).toThrow(TypeError);
  });

  it('refuses a schedule for a payload that cannot be empty', () => {
    const job = { ...fields, name: 'a.b.v1', payload: Numbered };
    expect(() => defineJob({ ...job, every: '0 3 * * *' })).toThrow(InvalidPayload);
    expect(defineJob(job).every).toBeUndefined();
  });

  it('refuses a catalogue with a name twice', () => {
    const job = defineJob({ ...fields, name: 'a.b.v1' });
    expect(() => new JobCatalogue([job, { ...job }])).toThrow('a.b.v1 is defined twice');
  });
});
