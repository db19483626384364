import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { Item } from './item.entity';

/** Items one at a time, with what they were approved with. */
@Injectable()
export class ItemRepository {
  find(tx: Transaction, id: number): Promise<Item | null> {
    return tx.manager.findOneBy(Item, { id });
  }

  /** Acts on one item are judged one after the other; reports on it go on meanwhile. */
  lock(tx: Transaction, id: number): Promise<Item | null> {
    return tx.manager.findOne(Item, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }
}
