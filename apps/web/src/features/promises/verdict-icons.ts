import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleX,
  IconPlayerPause,
  IconProgress,
  type Icon,
} from '@tabler/icons-react';
import type { Verdict } from './promise-queries';

/** The sign of each verdict: colour never speaks alone. */
export const VERDICT_ICONS: Record<Verdict, Icon> = {
  kept: IconCircleCheck,
  kept_in_part: IconCircleHalf2,
  compromise: IconAlertTriangle,
  broken: IconCircleX,
  stalled: IconPlayerPause,
  in_the_works: IconProgress,
  not_yet_rated: IconCircleDashed,
};
