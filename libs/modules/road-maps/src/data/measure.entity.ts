import { ChildEntity, Column } from 'typeorm';
import { Item } from './item.entity';

/** Something that is to be done: a school, a road, a law. */
@ChildEntity('measure')
export class Measure extends Item {
  /** The indicator of the same road map that it serves. */
  @Column('bigint', { name: 'indicator_id', nullable: true })
  indicatorId: number | null;
}
