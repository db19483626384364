import { Injectable } from '@nestjs/common';
import type { Sql, Transaction } from '@platform/database';
import { DirtyRepository } from './data/dirty.repository';
import { ExtensionRepository, type GrantedExtension, type NewExtension } from './data/extension.repository';
import { DueTimes } from './data/due-times';
import { Ledger } from './ledger';

/** The part of the ledger's door through which due times are moved and asked for. */
@Injectable()
export class Extensions {
  constructor(
    private readonly extensions: ExtensionRepository,
    private readonly dirty: DirtyRepository,
    private readonly ledger: Ledger,
  ) {}

  /** Records a moved due time: what was late may be in time now, and the other way round. */
  async grant(tx: Transaction, extension: NewExtension): Promise<GrantedExtension> {
    const granted = await this.extensions.insert(tx, extension);
    await this.dirty.markDue(tx, extension);
    await this.ledger.requestFold(tx, extension.programmeId);
    return granted;
  }

  /**
   * When reports of these periods are due.
   * @param knownAt `infinity` or an ISO instant: what was recorded up to then counts
   */
  async dueTimes(
    sql: Sql,
    programmeId: number,
    range: { readonly fromOrd: number; readonly toOrd: number },
    knownAt?: string,
  ): Promise<DueTimes> {
    return new DueTimes(await this.extensions.known(sql, programmeId, range, knownAt));
  }

  /** What was granted to one road map, the latest first. */
  ofRoadMap(sql: Sql, roadMapId: number): Promise<GrantedExtension[]> {
    return this.extensions.ofRoadMap(sql, roadMapId);
  }
}
