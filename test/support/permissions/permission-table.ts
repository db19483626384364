import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTIONS, PERMISSIONS, ROLES } from '@core/access';

/** A route and what it asks for. */
export interface NamedRoute {
  /** `GET /items/{id}` */
  readonly route: string;
  /** An action, `signed-in` or `public`. */
  readonly demands: string;
}

const HEAD = `# Permissions: what each role may do, and what each route asks for

Made from the code by \`npx jest test/contract/permission-table\` with \`UADE_WRITE_DOCS=1\`; the same test fails when this page
is older than the code, and \`test/e2e/permissions\` tries every route as every role inside and outside the grant and compares
the answers with this page.

A grant is a role × a territory with all that lies below it × a programme (or all) × days of validity. An action is allowed
where one grant has it and covers both the place and the programme; what belongs to the whole system needs a grant over the
country for every programme. Lists hold what lies inside the grants; a single thing outside answers 403, or 404 where even
that it exists is not to be told. Whoever submitted does not review, and whoever submitted or reviewed does not verify,
also not by delegation. \`GET /session/permissions\` tells a person which grant is missing.
`;

/** The page of the documentation, from the code. */
export function permissionPage(routes: readonly NamedRoute[]): string {
  const actions = ACTIONS.map((action) => [
    `\`${action}\``,
    ...ROLES.map((role) => (PERMISSIONS[role].has(action) ? 'yes' : '')),
  ]);
  const asked = routes.map(({ route, demands }) => [
    `\`${route}\``,
    demands === 'public' ? 'nothing' : demands,
  ]);
  return [
    HEAD,
    '## Roles\n',
    table(['action', ...ROLES.map((role) => role.replace('_', ' '))], actions),
    '\n## Routes\n',
    'Under `/api/v1`. *signed-in*: whoever is known, for what is their own.\n',
    table(['route', 'asks for'], asked),
    '',
  ].join('\n');
}

/** What the page says: by role the actions it may do, by route what it asks for. */
export function readPermissionPage(): {
  readonly allowed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly asked: ReadonlyMap<string, string>;
} {
  const page = readFileSync(join(__dirname, '../../../docs/permissions.md'), 'utf8');
  const [roles, routes] = page.split('## Routes');
  const [head, , ...rows] = cellsOf(roles);
  const allowed = new Map(
    head
      .slice(1)
      .map((role, index) => [
        role.replace(' ', '_'),
        new Set(rows.filter((row) => row[index + 1] === 'yes').map(([action]) => action.replaceAll('`', ''))),
      ]),
  );
  const asked = cellsOf(routes).slice(2);
  return { allowed, asked: new Map(asked.map(([route, demand]) => [route.replaceAll('`', ''), demand])) };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellsOf(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}
