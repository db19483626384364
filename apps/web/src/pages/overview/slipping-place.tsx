import { Skeleton } from '@mantine/core';
import type { FigureSetName } from '../../shared/api/figures';
import type { Scope } from '../../shared/api/queries';
import { lazyPart } from '../../shared/i18n/lazy-part';
import { NearView } from '../../shared/ui/near-view';

const SlippingCard = lazyPart(
  () => import('../../features/slipping/slipping-card').then((module) => module.SlippingCard),
  'insight',
);

/** Where the worst of what slips stands; read when the reader comes near. */
export function SlippingPlace(props: { scope: Scope; set: FigureSetName }) {
  return (
    <NearView placeholder={<Skeleton height={420} radius="md" />}>
      <SlippingCard {...props} />
    </NearView>
  );
}
