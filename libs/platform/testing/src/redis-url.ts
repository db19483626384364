/** Address of the test run's Redis; undefined where the machine has none, and then its suite is skipped. */
export function redisUrl(): string | undefined {
  const url = process.env['UADE_TEST_REDIS_URL'];
  return url === '' ? undefined : url;
}
