import { SessionDoor } from './api/session-door';
import { TokenDesk } from './api/token-desk';
import { CallerMemory } from './caller-memory';
import { AccountRepository } from './data/account.repository';
import { ActorReader } from './data/actor.reader';
import { AdministratorReader } from './data/administrator.reader';
import { ApiTokenRepository } from './data/api-token.repository';
import { AttemptRepository } from './data/attempt.repository';
import { BootstrapSessionRepository } from './data/bootstrap-session.repository';
import { CredentialRepository } from './data/credential.repository';
import { DelegationRepository } from './data/delegation.repository';
import { GrantRepository } from './data/grant.repository';
import { LinkRepository } from './data/link.repository';
import { OidcRepository } from './data/oidc.repository';
import { PersonNameReader } from './data/person-name.reader';
import { SavedViewRepository } from './data/saved-view.repository';
import { SessionRepository } from './data/session.repository';
import { SignInReader } from './data/sign-in.reader';
import { UserReader } from './data/user.reader';
import { IdentityNews } from './identity-news';
import { OidcProvider } from './oidc-provider';
import { SessionCookie } from './session-cookie';
import { TotpSecrets } from './totp-secrets';
import { AccountControl } from './use-cases/account-control';
import { BeginTotp } from './use-cases/begin-totp';
import { ChangePassword } from './use-cases/change-password';
import { ChangeUser } from './use-cases/change-user';
import { CheckCode } from './use-cases/check-code';
import { ChoosePassword } from './use-cases/choose-password';
import { ConfirmTotp } from './use-cases/confirm-totp';
import { CreateUser } from './use-cases/create-user';
import { DelegateGrants } from './use-cases/delegate-grants';
import { DemandCode } from './use-cases/demand-code';
import { DemandPassword } from './use-cases/demand-password';
import { EndSession } from './use-cases/end-session';
import { EraseUser } from './use-cases/erase-user';
import { ExplainRefusal } from './use-cases/explain-refusal';
import { FollowClaims } from './use-cases/follow-claims';
import { IdentifyCaller } from './use-cases/identify-caller';
import { InviteUser } from './use-cases/invite-user';
import { IssueToken } from './use-cases/issue-token';
import { KeepViews } from './use-cases/keep-views';
import { MakeLink } from './use-cases/make-link';
import { MatchProviderAccount } from './use-cases/match-provider-account';
import { OpenBootstrapSession } from './use-cases/open-bootstrap-session';
import { OpenSession } from './use-cases/open-session';
import { PassSecondFactor } from './use-cases/pass-second-factor';
import { ReadAccount } from './use-cases/read-account';
import { RemoveSecondFactor } from './use-cases/remove-second-factor';
import { RenewRecoveryCodes } from './use-cases/renew-recovery-codes';
import { ReplaceGrants } from './use-cases/replace-grants';
import { RequestReset } from './use-cases/request-reset';
import { ResolveGrants } from './use-cases/resolve-grants';
import { RevokeDelegation } from './use-cases/revoke-delegation';
import { RevokeSessions } from './use-cases/revoke-sessions';
import { RevokeToken } from './use-cases/revoke-token';
import { SetDemoPeople } from './use-cases/set-demo-people';
import { SignIn } from './use-cases/sign-in';
import { SignInByProvider } from './use-cases/sign-in-by-provider';
import { UseLink } from './use-cases/use-link';

const stores = [
  ...[AccountRepository, ActorReader, ApiTokenRepository, AttemptRepository, CredentialRepository],
  BootstrapSessionRepository,
  ...[DelegationRepository, GrantRepository, LinkRepository, OidcRepository, SessionRepository],
  ...[SignInReader, UserReader, PersonNameReader, SavedViewRepository, AdministratorReader],
];

const useCases = [
  ...[AccountControl, BeginTotp, ChangePassword, ChangeUser, CheckCode, ChoosePassword, ConfirmTotp],
  ...[
    CreateUser,
    DelegateGrants,
    DemandCode,
    DemandPassword,
    EndSession,
    EraseUser,
    ExplainRefusal,
    FollowClaims,
  ],
  ...[
    IdentifyCaller,
    InviteUser,
    IssueToken,
    MakeLink,
    MatchProviderAccount,
    OpenBootstrapSession,
    OpenSession,
  ],
  ...[KeepViews, PassSecondFactor, ReadAccount, RemoveSecondFactor, RenewRecoveryCodes, ReplaceGrants],
  ...[RequestReset, ResolveGrants, RevokeDelegation, RevokeSessions, RevokeToken, SetDemoPeople],
  ...[SignIn, SignInByProvider, UseLink],
];

/** Everything of the module but its routes. */
export const identityParts = [
  ...stores,
  ...useCases,
  ...[CallerMemory, IdentityNews, OidcProvider, SessionCookie, SessionDoor, TokenDesk, TotpSecrets],
];
