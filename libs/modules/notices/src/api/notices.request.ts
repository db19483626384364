import { LANGUAGES, type Language } from '@core/kernel';
import { PageRequest } from '@platform/http';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsOptional,
  IsUUID,
  ValidateNested,
} from 'class-validator';

const MOST_AT_ONCE = 500;

/** Which notices are asked for. */
export class ListNoticesRequest extends PageRequest {
  /** `true`: only those that were not read. */
  @IsOptional()
  @IsIn(['true', 'false'])
  unread?: string;

  /** The language of the texts; by default the person's. */
  @IsOptional()
  @IsIn(LANGUAGES)
  lang?: Language;
}

/** Which notices were read. */
export class MarkReadRequest {
  /** Left out: all of them. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_AT_ONCE)
  @IsUUID(undefined, { each: true })
  ids?: string[];
}

/** On which channels a kind is wanted. */
export class WantedChannelsRequest {
  /** In the page, at once. */
  @IsBoolean()
  inApp: boolean;

  /** In the mail of the day. */
  @IsBoolean()
  mail: boolean;
}

/** For each kind, on which channels it is wanted. */
export class WantedKindsRequest {
  @IsDefined()
  @ValidateNested()
  @Type(() => WantedChannelsRequest)
  overdue: WantedChannelsRequest;

  @IsDefined()
  @ValidateNested()
  @Type(() => WantedChannelsRequest)
  due_today: WantedChannelsRequest;

  @IsDefined()
  @ValidateNested()
  @Type(() => WantedChannelsRequest)
  due_soon: WantedChannelsRequest;

  @IsDefined()
  @ValidateNested()
  @Type(() => WantedChannelsRequest)
  decision_wanted: WantedChannelsRequest;

  @IsDefined()
  @ValidateNested()
  @Type(() => WantedChannelsRequest)
  entries_returned: WantedChannelsRequest;

  @IsDefined()
  @ValidateNested()
  @Type(() => WantedChannelsRequest)
  change_decided: WantedChannelsRequest;

  @IsDefined()
  @ValidateNested()
  @Type(() => WantedChannelsRequest)
  plan_changed: WantedChannelsRequest;

  /** Left out: as before. */
  @IsOptional()
  @ValidateNested()
  @Type(() => WantedChannelsRequest)
  alert?: WantedChannelsRequest;

  /** Left out: as before. */
  @IsOptional()
  @ValidateNested()
  @Type(() => WantedChannelsRequest)
  place_summary?: WantedChannelsRequest;
}

/** What somebody wants to be told. */
export class NoticeSettingsRequest {
  /** Left out or null: the language of the account. */
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;

  @IsDefined()
  @ValidateNested()
  @Type(() => WantedKindsRequest)
  kinds: WantedKindsRequest;
}
