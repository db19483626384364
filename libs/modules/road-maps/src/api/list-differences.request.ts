import { PageRequest } from '@platform/http';
import { IsIn, IsOptional } from 'class-validator';
import { ITEM_ATTRIBUTES, type ItemAttribute } from '../domain/item-attributes';
import { ITEM_CHANGES, type ItemChange } from '../domain/item-changes';

/** Which differences are asked for. */
export class ListDifferencesRequest extends PageRequest {
  @IsOptional()
  @IsIn(ITEM_CHANGES)
  change?: ItemChange;

  /** Only items of which this was changed. */
  @IsOptional()
  @IsIn(ITEM_ATTRIBUTES)
  attribute?: ItemAttribute;
}
