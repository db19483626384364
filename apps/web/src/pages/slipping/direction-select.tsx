import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../../shared/api/queries';
import { useName } from '../../shared/i18n/use-name';

interface DirectionSelectProps {
  programme: string;
  /** What stands for items without a direction. */
  none: string;
  value: string | undefined;
  onChange: (direction: string | undefined) => void;
}

/** One of the programme's directions, or all of them. */
export function DirectionSelect({ programme, none, value, onChange }: DirectionSelectProps) {
  const { t } = useTranslation('insight');
  const nameOf = useName();
  const programmes = useQuery(queries.programmes());
  const found = programmes.data?.find(({ code }) => code === programme);
  return (
    <NativeSelect
      size="xs"
      aria-label={t('slipping.direction')}
      value={value ?? ''}
      data={[
        { value: '', label: t('slipping.everyDirection') },
        ...(found?.directions ?? []).map(({ code, title }) => ({ value: code, label: nameOf(title) })),
        { value: none, label: t('slipping.noDirection') },
      ]}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    />
  );
}
