import { Directory } from '@core/access';
import { Global, Module } from '@nestjs/common';
import { AccountDirectory } from './data/account-directory.reader';

/** Who the people are, for every module of a process. */
@Global()
@Module({ providers: [{ provide: Directory, useClass: AccountDirectory }], exports: [Directory] })
export class DirectoryModule {}
