export { PublicationModule } from './publication.module';
export { SetPublication } from './use-cases/set-publication';
