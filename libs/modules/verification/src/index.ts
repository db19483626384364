export { RecordVerification } from './use-cases/record-verification';
export { VerificationModule } from './verification.module';
