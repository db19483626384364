import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/api-error';
import { useErrorText } from '../../i18n/use-error-text';
import type { FoundOption } from './found-option';
import styles from './found-picker.module.css';

interface FoundListProps {
  id: string;
  label: string;
  /** Undefined while they are on their way. */
  options: readonly FoundOption[] | undefined;
  error: unknown;
  /** What was looked for. */
  words: string;
  /** Where the arrows are. */
  active: string | undefined;
  chosen: string | undefined;
  onPick: (option: FoundOption) => void;
}

/** What opens below the field of a `FoundPicker`. The focus stays in the field, so that one can go on typing. */
export function FoundList({ id, label, options, error, words, active, chosen, onPick }: FoundListProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const fault = error instanceof ApiError ? errorText(error.code, error.params) : t('state.failed');
  return (
    <div className={styles.panel} onMouseDown={(event) => event.preventDefault()}>
      <div id={id} role="listbox" aria-label={label} className={styles.list}>
        {options?.map((option) => (
          <Option
            key={option.value}
            id={`${id}-${option.value}`}
            option={option}
            isActive={option.value === active}
            isChosen={option.value === chosen}
            onPick={onPick}
          />
        ))}
      </div>
      <p className={options?.length ? 'visually-hidden' : styles.note} role="status">
        {!options && (error ? fault : t('state.loading'))}
        {options &&
          (options.length > 0
            ? t('territoryPicker.found', { found: options.length })
            : t('territoryPicker.none', { query: words }))}
      </p>
    </div>
  );
}

interface OptionProps {
  id: string;
  option: FoundOption;
  isActive: boolean;
  isChosen: boolean;
  onPick: (option: FoundOption) => void;
}

function Option({ id, option, isActive, isChosen, onPick }: OptionProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={isChosen}
      className={styles.option}
      data-active={isActive || undefined}
      onClick={() => onPick(option)}
    >
      <span className={styles.words}>
        <span>{option.label}</span>
        {option.note && <span className={styles.second}>{option.note}</span>}
      </span>
      {isChosen && <IconCheck size={15} aria-hidden />}
    </div>
  );
}
