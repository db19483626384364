import type { Rolldown } from 'vite';

type Splitting = NonNullable<Exclude<Rolldown.OutputOptions['codeSplitting'], boolean>>;
type Group = NonNullable<Splitting['groups']>[number];
type Naming = Exclude<Group['name'], string>;
type Modules = Parameters<Naming>[1];

/** What the two pages that people arrive at consist of, as files below `src`. */
const FRAME = ['app/frame.tsx', 'app/workspace/workspace.tsx'];
const OVERVIEW = ['pages/overview/overview-page.tsx'];
/** What comes to the overview a moment later. */
const BELOW = ['pages/overview/below-place.tsx'];
const PUBLIC_PAGE = ['pages/public/public-frame.tsx', 'pages/public/public-overview-page.tsx'];

/** What fewer pages share with the overview is not worth a file that each of them loads whole. */
const SHARED_BY = 3;

/**
 * Puts into one file what always comes together on a first visit. Left to itself the bundler makes a hundred files of it, one for
 * every set of pages that share something: a tenth more bytes once compressed, and a hundred requests.
 * @param src the folder of the app's source
 */
export function firstLoad(src: string): Splitting {
  return {
    groups: [
      { name: 'first', tags: ['$initial'], priority: 4 },
      { name: partOf(src, 'both', [...FRAME, ...OVERVIEW, ...BELOW], PUBLIC_PAGE), priority: 3 },
      { name: partOf(src, 'workspace', FRAME), priority: 2 },
      { name: partOf(src, 'overview-shared', OVERVIEW), priority: 1, minShareCount: SHARED_BY },
    ],
  };
}

/** Names what the roots import, directly or not; with `also`, only what those import too. */
function partOf(src: string, name: string, roots: string[], also?: string[]): Naming {
  let wanted: Set<string>[] | undefined;
  return (id, modules) => {
    wanted ??= [roots, ...(also ? [also] : [])].map((files) => imported(src, files, modules));
    return wanted.every((modulesOf) => modulesOf.has(id)) ? name : null;
  };
}

/** The app's modules only: those of packages and of the core follow them, whereas their index files would bring everything. */
function imported(src: string, roots: string[], modules: Modules): Set<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id) || !id.startsWith(src)) return;
    found.add(id);
    modules.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  for (const root of roots) {
    if (!modules.getModuleInfo(`${src}/${root}`))
      throw new Error(`first-load.mts names ${root}, which is not there`);
    visit(`${src}/${root}`);
  }
  return found;
}
