import { ChangeRequest } from './change-request.entity';
import { Indicator } from './indicator.entity';
import { Item } from './item.entity';
import { Measure } from './measure.entity';

/** For `DatabaseModule.forRoot`: the entities of this module, for no other use outside. */
export const ROAD_MAP_ENTITIES = [Item, Measure, Indicator, ChangeRequest] as const;
