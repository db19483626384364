export { Storage } from './storage';
export { StorageModule } from './storage.module';
export type { StoredFile } from './stored-file';
