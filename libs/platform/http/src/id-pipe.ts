import { DomainError } from '@core/kernel';
import { Injectable, type PipeTransform } from '@nestjs/common';

/** Reads an id from a path. What is no id names nothing, so it is answered like one that does not exist. */
@Injectable()
export class IdPipe implements PipeTransform<string, number> {
  /** @throws DomainError `REQUEST.NOT_FOUND` */
  transform(text: string): number {
    if (!/^[1-9]\d{0,14}$/.test(text)) throw new DomainError('REQUEST.NOT_FOUND', 'not_found');
    return Number(text);
  }
}
