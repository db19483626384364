import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from } from 'pg-copy-streams';

const COLUMNS = `territory_code text, item_code text, period text, value numeric, numerator numeric, denominator numeric,
  spent numeric, narrative text, delay_reason text, evidence text`;

/**
 * What the same file costs the same server when nothing is asked of it: COPY into tables of its columns. They live in a
 * database of their own.
 */
export class CopyFloor {
  /** @param {pg.Client} client in the floor's database @param {string} measured name of the platform's database */
  constructor(client, measured) {
    this.client = client;
    this.measured = measured;
  }

  /** @param {string} databaseUrl of the platform's database */
  static async open(databaseUrl) {
    const url = new URL(databaseUrl);
    const measured = url.pathname.slice(1);
    const maker = new pg.Client({ connectionString: url.href });
    await maker.connect();
    await maker.query('create database floor');
    await maker.end();
    url.pathname = '/floor';
    const client = new pg.Client({ connectionString: url.href });
    // An interruption stops the server beneath it; the statement that was running says so itself.
    client.on('error', () => {});
    await client.connect();
    await client.query(`
      create table bare (${COLUMNS});
      create table keyed (${COLUMNS}, primary key (territory_code, item_code, period));
      create index on keyed (period, territory_code);
      create index on keyed (item_code, period);
    `);
    return new CopyFloor(client, measured);
  }

  /**
   * @param {string} path
   * @returns {Promise<{ bare: number, keyed: number }>} seconds until committed: into an empty table without an index;
   *   into one with a primary key and two indexes that holds everything copied before
   */
  async measure(path) {
    await this.client.query('truncate bare');
    return { bare: await this.#copy('bare', path), keyed: await this.#copy('keyed', path) };
  }

  /** @returns {Promise<number>} milliseconds of one sum over everything copied so far */
  async scan() {
    const began = performance.now();
    await this.client.query('select count(*), sum(value) from keyed');
    return performance.now() - began;
  }

  async databaseBytes() {
    const { rows } = await this.client.query('select pg_database_size($1)::float8 as bytes', [this.measured]);
    return rows[0].bytes;
  }

  async serverVersion() {
    const { rows } = await this.client.query('show server_version');
    return rows[0].server_version;
  }

  /** Nothing left over from what was measured before may fall into what is measured next. */
  async settle() {
    await this.client.query('checkpoint');
  }

  async close() {
    await this.client.end();
  }

  /** @param {string} table @param {string} path */
  async #copy(table, path) {
    const began = performance.now();
    const target = this.client.query(from(`copy ${table} from stdin with (format csv, header true)`));
    await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), target);
    return (performance.now() - began) / 1000;
  }
}
