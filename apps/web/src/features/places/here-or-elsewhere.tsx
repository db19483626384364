import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Territory } from '../../shared/api/territory';
import { Elsewhere } from './elsewhere';
import { useForeignPlaces } from './use-foreign-places';

interface HereOrElsewhereProps {
  roots: readonly Territory[];
  programme: string;
  /** Code of the place the address asks for. */
  asked: string;
  children: ReactNode;
}

/** A page about the place of its address, or the word that this place is not for the reader. */
export function HereOrElsewhere({ roots, programme, asked, children }: HereOrElsewhereProps) {
  const { t } = useTranslation();
  const foreign = useForeignPlaces(roots, [asked]);
  if (foreign === undefined) {
    return (
      <div role="status" aria-label={t('state.loading')}>
        <Skeleton height={420} radius="md" />
      </div>
    );
  }
  return foreign.length === 0 ? children : <Elsewhere place={asked} programme={programme} />;
}
