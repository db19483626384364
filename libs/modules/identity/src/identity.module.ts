import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Authenticator } from '@platform/http';
import { SecretsModule } from '@platform/secrets';
import { ProgrammesModule } from '@modules/programmes';
import { TerritoriesModule } from '@modules/territories';
import { AccountController } from './api/account.controller';
import { DelegationsController } from './api/delegations.controller';
import { OidcController } from './api/oidc.controller';
import { OwnTokensController } from './api/own-tokens.controller';
import { PasswordResetsController } from './api/password-resets.controller';
import { PersonNamesController } from './api/person-names.controller';
import { SavedViewsController } from './api/saved-views.controller';
import { SessionController } from './api/session.controller';
import { SessionsController } from './api/sessions.controller';
import { UserAccessController } from './api/user-access.controller';
import { UserTokensController } from './api/user-tokens.controller';
import { UsersController } from './api/users.controller';
import { CallerAuthenticator } from './caller-authenticator';
import { identityParts } from './identity-parts';
import { RenewSecretsAtStart } from './renew-secrets-at-start';
import { ChangeUser } from './use-cases/change-user';
import { CreateUser } from './use-cases/create-user';
import { InviteUser } from './use-cases/invite-user';
import { AccountRepository } from './data/account.repository';
import { SetDemoPeople } from './use-cases/set-demo-people';

const CONTROLLERS = [
  ...[SessionController, OidcController, SessionsController, AccountController, OwnTokensController],
  ...[PasswordResetsController, UsersController, UserAccessController, UserTokensController],
  DelegationsController,
  PersonNamesController,
  SavedViewsController,
];

/** Who is asking, and what they may do. */
@Global()
@Module({ imports: [TerritoriesModule, ProgrammesModule, SecretsModule], providers: identityParts })
export class IdentityModule {
  static forHttp(): DynamicModule {
    return {
      module: IdentityModule,
      controllers: CONTROLLERS,
      providers: [{ provide: Authenticator, useClass: CallerAuthenticator }, RenewSecretsAtStart],
      exports: [Authenticator],
    };
  }

  /** For the command line: the first administrator, links for who cannot come in, the people of the demo. */
  static forOperator(): DynamicModule {
    return {
      module: IdentityModule,
      exports: [AccountRepository, ChangeUser, CreateUser, InviteUser, SetDemoPeople],
    };
  }
}
