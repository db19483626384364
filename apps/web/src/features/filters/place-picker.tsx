import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Territory } from '../../shared/api/territory';
import { useName } from '../../shared/i18n/use-name';

interface PlacePickerProps {
  places: Territory[];
  value: string;
  onChange: (code: string) => void;
}

/** Which of one's own territories is looked at; nothing to choose, nothing shown. */
export function PlacePicker({ places, value, onChange }: PlacePickerProps) {
  const { t } = useTranslation();
  const nameOf = useName();
  if (places.length < 2) return null;
  return (
    <NativeSelect
      size="xs"
      label={t('filters.place')}
      value={value}
      data={places.map(({ code, name }) => ({ value: code, label: nameOf(name) }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
