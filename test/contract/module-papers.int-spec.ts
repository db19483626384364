import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testDatabase } from '@platform/testing';
import { sourceFiles, type SourceFile } from '../support/source-files';

const MODULES = join(__dirname, '../../libs/modules');
const ONE_SCREEN = 70;
/** Tables of the platform, which no module owns. */
const PLATFORM = [
  ...['audit_event', 'audit_root', 'audit_seal', 'audit_unsealed'],
  ...['idempotency_key', 'migration', 'outbox', 'stored_file', 'stored_file_chunk'],
];
const PATH = /\/[a-z-]+(?:\/(?:[a-z-]+|\{\w+\})(?:\.[a-z]+)?)*/;
const ROUTE = new RegExp(`\`(GET|POST|PUT|PATCH|DELETE) (${PATH.source})`, 'g');

const everything = sourceFiles('libs')
  .map(({ text }) => text)
  .join('\n');

interface Paper {
  readonly module: string;
  readonly text: string;
  readonly sources: SourceFile[];
}

const papers: Paper[] = readdirSync(MODULES).map((module) => {
  const file = join(MODULES, module, 'README.md');
  return {
    module,
    text: existsSync(file) ? readFileSync(file, 'utf8') : '',
    sources: sourceFiles(`libs/modules/${module}/src`),
  };
});

/** `GET /items/{}` of every handler below a `@Controller`. */
function routesOf({ sources }: Paper): string[] {
  return sources
    .filter(({ path }) => path.endsWith('.controller.ts'))
    .flatMap(({ text }) => {
      const [, prefix = ''] = /@Controller\((?:'([^']*)')?\)/.exec(text) ?? [];
      return [...text.matchAll(/@(Get|Post|Put|Patch|Delete|Sse)\((?:'([^']*)')?\)/g)].map(
        ([, method, path]) => {
          const whole = `/${[prefix, path].filter(Boolean).join('/')}`;
          return `${method === 'Sse' ? 'GET' : method.toUpperCase()} ${whole.replaceAll(/:\w+/g, '{}')}`;
        },
      );
    });
}

function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, first]) => first))];
}

describe.each(papers)('the paper of $module', (paper) => {
  const { text } = paper;

  it('is there and fits on a screen', () => {
    expect(text).not.toBe('');
    expect(text.split('\n').length).toBeLessThanOrEqual(ONE_SCREEN);
  });

  it('names every route the module has', () => {
    const named = text.replaceAll(/\{\w+\}/g, '{}');
    const missing = routesOf(paper).filter((route) => {
      const [, path] = route.split(' ');
      return !new RegExp(`${path.replaceAll(/[{}]/g, '\\$&')}(?![\\w/{-])`).test(named);
    });
    expect(missing).toEqual([]);
  });

  it('names no route that nobody has', () => {
    const all = papers.flatMap(routesOf);
    const named = [...text.matchAll(ROUTE)].map(
      ([, method, path]) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`,
    );
    expect(named.filter((route) => !all.includes(route))).toEqual([]);
  });

  it('names only codes that something answers with', () => {
    const codes = found(text, /`([A-Z][A-Z_]+\.[A-Z][A-Z_]+)`/g);
    expect(codes.filter((code) => !everything.includes(`'${code}'`))).toEqual([]);
  });

  it('names its jobs, and none that is not', () => {
    const jobs = found(
      paper.sources.map((source) => source.text).join('\n'),
      /name: '([a-z]+\.[a-z-]+\.v\d+)'/g,
    );
    expect(found(text, /`([a-z]+\.[a-z-]+\.v\d+)`/g).sort()).toEqual(expect.arrayContaining(jobs));
    const named = found(text, /`([a-z]+\.[a-z-]+\.v\d+)`/g);
    expect(named.filter((job) => !everything.includes(`'${job}'`))).toEqual([]);
  });
});

describe('the tables', () => {
  let tables: string[];

  beforeAll(async () => {
    const { database, close } = await testDatabase();
    const rows = await database.query<{ name: string }>(
      `select c.relname as name from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition`,
    );
    tables = rows.map(({ name }) => name);
    await close();
  });

  it('are each named in the paper of a module', () => {
    const owned = tables.filter((table) => !PLATFORM.includes(table));
    expect(owned.filter((table) => !papers.some(({ text }) => text.includes(`\`${table}\``)))).toEqual([]);
  });

  it('that a paper names are there', () => {
    const listed = papers.flatMap(({ module, text }) => {
      const [, sentence = ''] = /^Tables: ([^]*?)(?:\n\n|\. Jobs|\. Events|$)/m.exec(text) ?? [];
      const [, block = ''] = /^\| table \|.*\n\|[-| ]+\|\n((?:\|.*\n?)*)/m.exec(text) ?? [];
      const names = [...found(sentence, /`([a-z_]+)`/g), ...found(block, /^\| `([a-z_]+)`/gm)];
      return names.map((name) => ({ module, name }));
    });
    expect(listed.length).toBeGreaterThan(10);
    expect(listed.filter(({ name }) => !tables.includes(name))).toEqual([]);
  });
});
