import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useName } from '../../shared/i18n/use-name';
import type { FoundOption } from '../../shared/ui/picker/found-option';
import { FoundPicker } from '../../shared/ui/picker/found-picker';
import type { ItemDetail } from '../items/item-queries';
import { planQueries } from './plan-queries';

interface ReplacementPickerProps {
  /** What is to be replaced. */
  of: ItemDetail;
  /** Id of the item that takes its place; empty for none. */
  value: string;
  onChange: (id: string) => void;
}

/** Another item of the same road map and of the same type, found by its code or by words of its title. */
export function ReplacementPicker({ of, value, onChange }: ReplacementPickerProps) {
  const { t } = useTranslation('plans');
  const nameOf = useName();
  const [chosen, setChosen] = useState<FoundOption | null>(null);
  return (
    <FoundPicker
      required
      size="sm"
      label={t('request.replacement')}
      description={t('request.replacementHint')}
      placeholder={t('request.find')}
      chosen={chosen?.value === value ? chosen : null}
      find={(words) => planQueries.replacements(of, words)}
      optionOf={({ id, code, title }) => ({ value: String(id), label: `${code}: ${nameOf(title)}` })}
      onChange={(option) => {
        setChosen(option);
        onChange(option?.value ?? '');
      }}
    />
  );
}
