export interface StartOptions {
  /** Made when missing; holds the cluster, or says where it lies when the server's user cannot enter it. */
  dataDir: string;
  /** Any free one when absent. */
  port?: number;
  /** Made when missing; the address leads to it. Default `postgres`. */
  database?: string;
  /** False: nothing is synced to disk, and `stop()` drops the work and the cluster. Default true. */
  durable?: boolean;
  /** Directory of an installed server's programs (`/usr/lib/postgresql/15/bin`), to use instead of npm's. */
  programs?: string;
  /** Told what is unusual about the start. */
  log?: (line: string) => void;
}

export interface RunningPostgres {
  /** Address with user, password and database. */
  url: string;
  port: number;
  pid: number;
  /** The cluster is new. */
  created: boolean;
  /** A server left running by an earlier process was taken over. */
  reused: boolean;
  /** Ends the server and waits until it is gone; safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that npm brought, or one that is installed, on 127.0.0.1 only. Takes over a server that outlived its starter and
 * recovers a cluster whose server was killed. Rejects with an Error that says what the server said.
 */
export declare function startPostgres(options: StartOptions): Promise<RunningPostgres>;
