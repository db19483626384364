/** Anything that runs a statement: a data source or a connection of the owner. */
interface Owner {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}

// Any constant will do; it is "gran" in ASCII.
const GRANT_LOCK = 0x6772616e;

interface GrantRequest {
  /** Account of the running processes. */
  readonly account: string;
  readonly schema: string;
  /** Tables the account may add to and read, never change or empty. */
  readonly appendOnly?: readonly string[];
  /** Whether it may make things of its own in the schema: for one that holds nothing of ours. */
  readonly mayCreate?: boolean;
  /** Columns it may write once a row is there, of tables that it otherwise only adds to. */
  readonly stamps?: Readonly<Record<string, readonly string[]>>;
  /** Tables it may read only. */
  readonly readOnly?: readonly string[];
}

/**
 * Lets an account read and write the rows of a schema's tables, and no more: it owns nothing, makes nothing, empties nothing,
 * and what is append-only stays so for it, whatever statement it is made to run. Safe to repeat; what was granted before and
 * is no longer among these is taken away.
 * @throws Error when the account has more by other ways: it is a superuser, or a member of the owner
 */
export async function grantRuntime(owner: Owner, request: GrantRequest): Promise<void> {
  const { account, schema, mayCreate = false, appendOnly = [], stamps = {}, readOnly = [] } = request;
  const [to, inSchema] = [quoted(account), quoted(schema)];
  const tables = (names: readonly string[]) => names.map((name) => `${inSchema}.${quoted(name)}`).join(', ');
  const statements = [
    // Two that grant at once would stumble over each other's rows.
    `select pg_advisory_xact_lock(${GRANT_LOCK})`,
    `revoke create on schema ${inSchema} from public`,
    `revoke all on schema ${inSchema} from ${to}`,
    `revoke all on all tables in schema ${inSchema} from ${to}`,
    `revoke all on all sequences in schema ${inSchema} from ${to}`,
    `grant usage${mayCreate ? ', create' : ''} on schema ${inSchema} to ${to}`,
    `grant select, insert, update, delete on all tables in schema ${inSchema} to ${to}`,
    `grant usage, select, update on all sequences in schema ${inSchema} to ${to}`,
    `grant execute on all routines in schema ${inSchema} to ${to}`,
    ...(appendOnly.length > 0 ? [`revoke update, delete on ${tables(appendOnly)} from ${to}`] : []),
    ...(readOnly.length > 0 ? [`revoke insert, update, delete on ${tables(readOnly)} from ${to}`] : []),
    ...Object.entries(stamps).map(
      ([table, columns]) => `grant update (${columns.map(quoted).join(', ')}) on ${tables([table])} to ${to}`,
    ),
  ];
  // One message is one transaction: nobody finds the account without its rights in between.
  await owner.query(statements.join(';\n'));
  await refuseMore(owner, request);
}

async function refuseMore(owner: Owner, { account, schema, mayCreate }: GrantRequest): Promise<void> {
  const rows = (await owner.query(
    `select r.rolsuper as "isSuperuser", pg_has_role(r.oid, n.nspowner, 'member') as "isOwner",
            not ${mayCreate === true} and has_schema_privilege(r.oid, n.oid, 'create') as "mayCreate",
            exists (select from pg_class c where c.relnamespace = n.oid and c.relkind in ('r', 'p')
                       and pg_has_role(r.oid, c.relowner, 'member')) as "ownsTables"
       from pg_roles r, pg_namespace n where r.rolname = '${account.replaceAll("'", "''")}'
        and n.nspname = '${schema.replaceAll("'", "''")}'`,
  )) as Record<string, boolean>[] | { rows: Record<string, boolean>[] };
  const [found = {}] = Array.isArray(rows) ? rows : rows.rows;
  const more = Object.keys(found).filter((fact) => found[fact]);
  if (more.length > 0)
    throw new Error(`The account ${account} may do more than read and write rows: ${more.join(', ')}`);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
