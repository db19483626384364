import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { boundaryQueries } from './boundary-queries';
import { mapDrawing } from './map-drawing';
import { ShapesMap } from './shapes-map';

const REGIONS = 1;

/** The regions as their boundaries are now. */
export function CurrentBoundaries() {
  const { t } = useTranslation('territories');
  const nameOf = useName();
  const boundaries = useQuery(boundaryQueries.ofLevel(REGIONS));
  const [lit, setLit] = useState<string | null>(null);
  return (
    <Card title={t('boundaries.now')}>
      <Loaded query={boundaries} height={360}>
        {({ features }) => {
          const shapes = features.flatMap(({ id, properties, geometry }) => {
            const area = mapDrawing.areaOf(geometry);
            return area
              ? [{ key: id, name: nameOf(properties.name), area, change: 'unchanged' as const }]
              : [];
          });
          return shapes.length === 0 ? (
            <Message title={t('boundaries.nothing')} text={t('boundaries.nothingText')} />
          ) : (
            <ShapesMap label={t('boundaries.mapNow')} shapes={shapes} lit={lit} onLit={setLit} />
          );
        }}
      </Loaded>
    </Card>
  );
}
