import { IconChartLine, IconChecklist, IconFolder, IconMapPin, IconTool } from '@tabler/icons-react';
import type { SearchKind } from './search-kinds';

const ICONS = {
  territory: IconMapPin,
  promise: IconChecklist,
  direction: IconFolder,
  measure: IconTool,
  indicator: IconChartLine,
} as const;

/** The sign of what was found, beside its words. */
export function KindIcon({ kind }: { kind: SearchKind }) {
  const Icon = ICONS[kind];
  return <Icon size={16} stroke={1.7} aria-hidden />;
}
