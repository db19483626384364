import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../features/session/session-query';
import { queries } from '../shared/api/queries';
import { useName } from '../shared/i18n/use-name';
import { pageHeading } from '../shared/ui/page-title/page-heading';

/** Names the window: page · place · product. Tabs, bookmarks and the history are told apart by it. */
export function WindowTitle() {
  const { t } = useTranslation();
  const nameOf = useName();
  const heading = useSyncExternalStore(pageHeading.subscribe, pageHeading.read);
  const { territory } = useSearch({ strict: false }) as { territory?: string };
  const { data: session } = useQuery({ ...sessionQuery, enabled: false });
  const place = useQuery({
    ...queries.territory(territory ?? ''),
    enabled: territory !== undefined && Boolean(session),
  }).data;
  const words = heading?.words;
  const placeName = place && nameOf(place.name);
  const product = t('product.name');
  useEffect(() => {
    if (words === undefined) return;
    const isNamed = placeName === undefined || words.includes(placeName);
    document.title = [words, isNamed ? undefined : placeName, product].filter(Boolean).join(' · ');
  }, [words, placeName, product]);
  return null;
}
