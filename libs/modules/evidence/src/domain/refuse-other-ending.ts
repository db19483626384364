import { endingOf } from './attachment-name';
import { typeMismatch } from './evidence.errors';
import { MEDIA, type Media } from './media';

/** A name must say what the bytes are: who saves a file opens it by its name. @throws DomainError `EVIDENCE.TYPE_MISMATCH` */
export function refuseOtherEnding(name: string, media: Media): void {
  const endings: readonly string[] = MEDIA[media].endings;
  if (!endings.includes(endingOf(name))) throw typeMismatch(name, media);
}
