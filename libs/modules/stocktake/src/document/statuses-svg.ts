import type { Figures } from '@core/metrics';
import { STATUS_COLOURS, STATUS_ORDER } from './palette';
import { svg } from './svg';

/** One bar of all statuses; the numbers stand in the table below it. */
export function statusesSvg({ statuses, total }: Figures, width: number): string {
  const height = 12;
  let x = 0;
  const parts = STATUS_ORDER.map((status) => {
    const part = total > 0 ? (width * statuses[status]) / total : 0;
    const drawn = part > 0 ? svg.rect(x, 0, Math.max(0.4, part - 0.7), height, STATUS_COLOURS[status]) : '';
    x += part;
    return drawn;
  });
  return svg.frame(width, height, svg.rect(0, 0, width, height, '#eef1f1', 2) + parts.join(''));
}
