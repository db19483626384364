import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';

const START = resolve(__dirname, '../../../scripts/start.mjs');
const START_LIMIT_MS = 180_000;

interface Runtime {
  address: string;
  token: string;
  databaseUrl: string;
  processes: Record<'supervisor' | 'postgres' | 'worker' | 'api', { pid: number }>;
}

jest.setTimeout(START_LIMIT_MS * 2);

// One data directory through one life: a first start costs more than all that is tried on it.
describe('npm start', () => {
  let dataDir: string;
  let running: ChildProcess | undefined;
  let runtime: Runtime;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'uade-start-spec-'));
    chmodSync(dataDir, 0o711);
    runtime = await start();
  });

  afterAll(async () => {
    if (running !== undefined) await stop(running, 'SIGINT');
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('leads to an API that is ready, keeps the token to its owner and the rights of the parts few', async () => {
    const answer = await fetch(`${runtime.address}/health/ready`);
    expect(answer.status).toBe(200);
    expect(statSync(join(dataDir, 'runtime.json')).mode & 0o077).toBe(0);
    expect(statSync(join(dataDir, 'administrator-token')).mode & 0o077).toBe(0);
    expect(await partsMay(runtime.databaseUrl)).toEqual({ own: false, create: false, rewrite: false });
  });

  it('refuses a second start on the same data and says where the first one is', () => {
    const second = spawnSync(process.execPath, [START], { env: environment(), encoding: 'utf8' });
    expect(second.status).toBe(1);
    expect(second.stderr).toContain(`at ${runtime.address}`);
  });

  it('brings a crashed API back', async () => {
    const crashed = runtime.processes.api.pid;
    process.kill(crashed, 'SIGKILL');
    await until(async () => {
      const now = readRuntime();
      const ready = await fetch(`${now.address}/health/ready`).then(
        (answer) => answer.ok,
        () => false,
      );
      return now.processes.api.pid !== crashed && ready ? true : undefined;
    });
    const now = readRuntime();
    expect(now.address).toBe(runtime.address);
    expect(isAlive(crashed)).toBe(false);
    runtime = now;
  });

  it('starts again while the parts of a killed supervisor still run', async () => {
    const first = runtime;
    const gone = once(running!, 'exit');
    process.kill(first.processes.supervisor.pid, 'SIGKILL');
    await gone;
    runtime = await start();
    expect(isAlive(first.processes.api.pid)).toBe(false);
    expect(isAlive(first.processes.worker.pid)).toBe(false);
    expect(runtime.processes.postgres.pid).toBe(first.processes.postgres.pid);
  });

  it('starts again with the same token after everything was killed', async () => {
    const first = runtime;
    const gone = once(running!, 'exit');
    for (const { pid } of Object.values(first.processes)) process.kill(pid, 'SIGKILL');
    await gone;
    runtime = await start();
    expect(runtime.token).toBe(first.token);
    expect(runtime.processes.postgres.pid).not.toBe(first.processes.postgres.pid);
  });

  it('leaves nothing running when it is stopped', async () => {
    await stop(running!, 'SIGINT');
    running = undefined;
    expect(Object.values(runtime.processes).filter(({ pid }) => isAlive(pid))).toEqual([]);
    expect(existsSync(join(dataDir, 'runtime.json'))).toBe(false);
  });

  async function start(): Promise<Runtime> {
    const child = spawn(process.execPath, [START], { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    running = child;
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text));
    await until(async () => {
      if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}:\n${printed}`);
      return printed.includes('Uade runs') ? true : undefined;
    });
    return readRuntime();
  }

  function readRuntime(): Runtime {
    return JSON.parse(readFileSync(join(dataDir, 'runtime.json'), 'utf8'));
  }

  function environment(): NodeJS.ProcessEnv {
    const { DATABASE_URL: _database, REDIS_URL: _redis, UADE_BOOTSTRAP_TOKEN: _token, ...rest } = process.env;
    return { ...rest, NODE_ENV: 'development', PORT: '0', UADE_DATA_DIR: dataDir, UADE_DEMO: '0' };
  }
});

/** What the account of the running parts may do to our tables beside reading and writing rows. */
async function partsMay(databaseUrl: string): Promise<unknown> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select exists (select from pg_class c join pg_roles r on r.oid = c.relowner
                       where r.rolname = current_user and c.relnamespace = 'public'::regnamespace) as own,
              has_schema_privilege('public', 'create') as create,
              has_table_privilege('audit_event', 'update') or has_table_privilege('progress_entry', 'delete') as rewrite`,
    );
    return rows[0];
  } finally {
    await client.end();
  }
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

/** Asks until there is an answer. */
async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (const deadline = Date.now() + START_LIMIT_MS; Date.now() < deadline;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing after ${START_LIMIT_MS / 1000} s`);
}

/** A process nobody has collected yet is over, although its number is still taken. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !existsSync('/proc/self/stat') || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
