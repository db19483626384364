import { Module } from '@nestjs/common';
import { FileGuard } from './file-guard';

/** A look for viruses into files that are sent, where the settings name a scanner. */
@Module({ providers: [FileGuard], exports: [FileGuard] })
export class ScanningModule {}
