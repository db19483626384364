export { editedWorkbook } from './edited-workbook';
export { redisUrl } from './redis-url';
export { testDatabase, type TestDatabase } from './test-database';
