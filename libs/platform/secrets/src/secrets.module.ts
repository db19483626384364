import { Module } from '@nestjs/common';
import { SecretBox } from './secret-box';

/** Secrets that have to be read again, encrypted at rest. */
@Module({ providers: [SecretBox], exports: [SecretBox] })
export class SecretsModule {}
