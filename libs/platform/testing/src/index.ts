export { redisUrl } from './redis-url';
export { testDatabase, type TestDatabase } from './test-database';
