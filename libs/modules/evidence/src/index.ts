export { Evidence } from './evidence';
export { EvidenceModule } from './evidence.module';
export { RemoveExpired } from './use-cases/remove-expired';
