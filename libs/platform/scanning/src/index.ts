export { FileGuard, type SentBytes } from './file-guard';
export { ScanningModule } from './scanning.module';
