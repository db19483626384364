import { Global, Module } from '@nestjs/common';
import { Live } from './live';
import { Notifications } from './notifications';

/** Live events and the process's one LISTEN connection; import it once, in the app. */
@Global()
@Module({ providers: [Notifications, Live], exports: [Notifications, Live] })
export class LiveModule {}
