import { ChildEntity } from 'typeorm';
import { Item } from './item.entity';

/** Something that is to be reached: a share, a length, a number of people. */
@ChildEntity('indicator')
export class Indicator extends Item {}
