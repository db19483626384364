import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissionPage } from '../support/permissions/permission-table';
import { routesOf } from '../support/permissions/routes-of';
import { PlatformUnderTest } from '../support/platform-under-test';

const PAGE = join(__dirname, '../../docs/permissions.md');

let platform: PlatformUnderTest;

beforeAll(async () => {
  platform = await PlatformUnderTest.start({ worker: false });
});

afterAll(() => platform.stop());

it('is what docs/permissions.md says (UADE_WRITE_DOCS=1 writes it)', () => {
  const page = permissionPage(routesOf(platform));
  if (process.env['UADE_WRITE_DOCS'] === '1') writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, 'utf8')).toBe(page);
});
