export { AccountRepository } from './data/account.repository';
export { DirectoryModule } from './directory.module';
export { foldEmail } from './domain/fold-email';
export { IdentityModule } from './identity.module';
export { ChangeUser } from './use-cases/change-user';
export { CreateUser, type InvitedPerson } from './use-cases/create-user';
export { InviteUser } from './use-cases/invite-user';
export type { PasswordLink } from './use-cases/make-link';
export { SetDemoPeople } from './use-cases/set-demo-people';
