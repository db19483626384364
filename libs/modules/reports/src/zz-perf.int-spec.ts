import { spawnSync } from 'node:child_process';
jest.setTimeout(280000);
it('perf', () => {
  const r = spawnSync('node', [...(process.env.PROF ? ['--cpu-prof', '--cpu-prof-dir=/tmp/m2/prof'] : []), '-r', './libs/platform/queue/src/testing/register-typescript.cjs', '/work/main/libs/modules/reports/src/zz-perf.ts'], { encoding: 'utf8', env: process.env });
  console.log(r.stdout, r.stderr);
});
