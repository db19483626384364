import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  NONE_GIVEN,
  SLIPPING_FILTERS,
  type SlippingFilterName,
  type SlippingSearch,
} from '../../features/slipping/slipping-search';
import { useSlippingWords } from '../../features/slipping/use-slipping-words';
import type { Status } from '../../shared/api/figures';
import { DirectionSelect } from './direction-select';
import styles from './slipping-page.module.css';

interface SlippingChipsProps {
  programme: string;
  search: SlippingSearch;
  onChange: (part: Partial<SlippingSearch>) => void;
}

/** What narrows the list, each to be taken away, and all at once. */
export function SlippingChips({ programme, search, onChange }: SlippingChipsProps) {
  const { t } = useTranslation();
  const { t: told } = useTranslation('insight');
  const words = useSlippingWords();
  const textOf: Record<Exclude<SlippingFilterName, 'direction'>, (value: string) => string> = {
    status: (value) => t(`statuses.names.${value as Status}`),
    reason: words.reason,
    executor: words.executor,
  };
  const chosen = SLIPPING_FILTERS.filter((name) => name !== 'direction').flatMap((name) => {
    const value = search[name];
    return value === undefined ? [] : [{ name, text: textOf[name](value) }];
  });
  const isAny = chosen.length > 0 || search.direction !== undefined || search.q !== undefined;
  return (
    <div className={`${styles.chips} screen-only`}>
      <DirectionSelect
        programme={programme}
        none={NONE_GIVEN}
        value={search.direction}
        onChange={(direction) => onChange({ direction })}
      />
      {chosen.map(({ name, text }) => (
        <Button
          key={name}
          size="compact-sm"
          variant="light"
          rightSection={<IconX size={14} aria-hidden />}
          aria-label={told('slipping.unfilter', { filter: text })}
          onClick={() => onChange({ [name]: undefined })}
        >
          {text}
        </Button>
      ))}
      {isAny && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() =>
            onChange({
              ...{ status: undefined, reason: undefined, executor: undefined },
              ...{ direction: undefined, q: undefined },
            })
          }
        >
          {t('filters.reset')}
        </Button>
      )}
    </div>
  );
}
