import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Programme } from '../../shared/api/programme';
import { useName } from '../../shared/i18n/use-name';

interface ProgrammePickerProps {
  programmes: Programme[];
  value: string;
  onChange: (code: string) => void;
}

/** Which programme is looked at; nothing to choose, nothing shown. */
export function ProgrammePicker({ programmes, value, onChange }: ProgrammePickerProps) {
  const { t } = useTranslation();
  const nameOf = useName();
  if (programmes.length < 2) return null;
  return (
    <NativeSelect
      size="xs"
      label={t('filters.programme')}
      value={value}
      data={programmes.map(({ code, title }) => ({ value: code, label: nameOf(title) }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
