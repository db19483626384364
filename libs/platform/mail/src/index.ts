export { MailModule } from './mail.module';
export { mailPage } from './mail-page';
export { Mailer, type Mail } from './mailer';
