const { once } = require('node:events');
const { Client } = require('pg');

/** Drops what this run made in a database server that is not ours, then ends the servers that are. */
module.exports = async function globalTeardown() {
  if (process.env.TEST_DATABASE_URL) await dropDatabases(process.env.TEST_DATABASE_URL);
  const keeper = globalThis.uadeTestServers;
  if (keeper === undefined || keeper.exitCode !== null) return;
  const gone = once(keeper, 'exit');
  keeper.stdin.end();
  await gone;
};

async function dropDatabases(url) {
  const client = new Client({ connectionString: url });
  await client.connect();
  const prefix = `uade_test_${process.env.UADE_TEST_RUN}_`;
  const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [
    prefix,
  ]);
  for (const { datname } of rows)
    await client.query(`drop database ${client.escapeIdentifier(datname)} with (force)`);
  await client.end();
}
