import { CanActivate, Injectable } from '@nestjs/common';
import { PublicationSettings } from '@platform/config';
import { publicationErrors } from '../domain/publication.errors';

/** Lets requests through while the public view is switched on. */
@Injectable()
export class OpenView implements CanActivate {
  constructor(private readonly settings: PublicationSettings) {}

  /** @throws DomainError `REQUEST.NOT_FOUND` */
  canActivate(): boolean {
    if (!this.settings.open) throw publicationErrors.closed();
    return true;
  }
}
