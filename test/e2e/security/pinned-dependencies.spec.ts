import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, unknown>;
}

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}

const ROOT = join(__dirname, '../../..');
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

const manifest = read<Manifest & { allowScripts: Record<string, boolean> }>('package.json');
const lock = read<{ lockfileVersion: number; packages: Record<string, Locked> }>('package-lock.json');
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

it('names every dependency by one exact version', () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(all.length).toBeGreaterThan(50);
  expect(all.filter(([, version]) => !EXACT.test(version))).toEqual([]);
});

it('overrides with exact versions only', () => {
  // `$name` is the version that the manifest itself names.
  const versions = textsIn(manifest.overrides).filter((version) => !version.startsWith('$'));
  expect(versions.filter((version) => !EXACT.test(version))).toEqual([]);
});

it('has a digest in the lock for every package, and none from elsewhere than a registry', () => {
  expect(lock.lockfileVersion).toBeGreaterThanOrEqual(3);
  expect(packages.length).toBeGreaterThan(200);
  const unsure = packages.filter(
    ([, { integrity, link }]) => link === true || !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
  );
  expect(unsure.map(([path]) => path)).toEqual([]);
  const elsewhere = packages.filter(([, { resolved = 'https:' }]) => !resolved.startsWith('https:'));
  expect(elsewhere.map(([path]) => path)).toEqual([]);
});

it('locks the versions that the manifest names', () => {
  const named = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  const differing = named.filter(
    ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
  );
  expect(differing).toEqual([]);
});

it('says of every package that brings a script for its installation whether it may run', () => {
  const names = packages
    .filter(([, { hasInstallScript, ...built }]) => hasInstallScript === true && isForHere(built))
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  const undecided = names.filter((name) => !(name in manifest.allowScripts));
  expect([...new Set(undecided)]).toEqual([]);
});

/** What is built for other machines is not installed on this one. */
function isForHere({ os, cpu }: Locked): boolean {
  return (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.values(value as object).flatMap(textsIn);
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as T;
}
