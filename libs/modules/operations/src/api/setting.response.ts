import { ApiProperty } from '@nestjs/swagger';
import type { SettingsVariable } from '@platform/config';

/** A setting of the process that answers. */
export class SettingResponse {
  /** Of the environment variable. */
  name: string;
  purpose: string;
  /** Null for secrets, and where nothing is set and nothing holds then. Addresses come without user and password. */
  @ApiProperty({ type: String, nullable: true })
  value: string | null;
  /** Who says so: the environment, the default, or nobody. */
  @ApiProperty({ enum: ['environment', 'default', 'absent'] })
  source: 'environment' | 'default' | 'absent';
  /** It is set, and not shown. */
  isHidden: boolean;
}

export function presentSetting({ name, purpose, fallback, given, shown }: SettingsVariable): SettingResponse {
  if (given) {
    return { name, purpose, value: shown ?? null, source: 'environment', isHidden: shown === undefined };
  }
  const source = fallback === undefined ? 'absent' : 'default';
  return { name, purpose, value: fallback ?? null, source, isHidden: false };
}
