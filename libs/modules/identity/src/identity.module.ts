import { Global, Module } from '@nestjs/common';
import { Authenticator } from '@platform/http';
import { SessionController } from './api/session.controller';
import { BootstrapAuthenticator } from './bootstrap-authenticator';

/** Who is asking. Until people and grants arrive: the holder of the bootstrap token. */
@Global()
@Module({
  controllers: [SessionController],
  providers: [{ provide: Authenticator, useClass: BootstrapAuthenticator }],
  exports: [Authenticator],
})
export class IdentityModule {}
