export { VerificationModule } from './verification.module';
