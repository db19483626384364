import { foldLetters } from '@core/kernel';
import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { keepPreviousData, useQuery, type QueryKey, type UseQueryOptions } from '@tanstack/react-query';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FoundList } from './found-list';
import type { FoundOption } from './found-option';
import styles from './found-picker.module.css';

interface FoundPickerProps<Row, Key extends QueryKey> {
  label: string;
  /** What is chosen, as it is called; null for nothing. */
  chosen: FoundOption | null;
  /** Null when the choice was cleared. */
  onChange: (option: FoundOption | null) => void;
  /** What the server finds for some words, and for none; asked for only while the list is open. */
  find: (words: string) => UseQueryOptions<Row[], Error, Row[], Key>;
  optionOf: (row: Row) => FoundOption;
  /** Can be chosen too, without the server knowing it. */
  own?: FoundOption;
  /** Shown while nothing is chosen. */
  placeholder: string;
  error?: string;
  description?: string;
  required?: boolean;
  size?: 'xs' | 'sm';
}

const TYPING_MS = 200;

/**
 * One out of many that the server looks through: typed, then chosen by arrow keys and Enter, or by pointer. For lists
 * that are too long to be read at once.
 */
export function FoundPicker<Row, Key extends QueryKey>(props: FoundPickerProps<Row, Key>) {
  const { label, chosen, onChange, find, optionOf, own, placeholder, error } = props;
  const { description, required, size = 'xs' } = props;
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [words] = useDebouncedValue(typed.trim(), TYPING_MS);
  const found = useQuery({ ...find(words), enabled: opened, placeholderData: keepPreviousData });
  const isOwn = own !== undefined && foldLetters(own.label).includes(foldLetters(words));
  const options = found.data && [...(isOwn ? [own] : []), ...found.data.map(optionOf)];
  const last = (options?.length ?? 0) - 1;
  const active = opened ? options?.[Math.min(at, last)] : undefined;
  const open = (): void => {
    if (opened) return;
    setTyped('');
    setAt(0);
    setOpened(true);
  };
  const pick = (option: FoundOption): void => {
    onChange(option);
    setOpened(false);
  };
  const onKey = (event: KeyboardEvent): void => {
    const keys: Record<string, () => void> = opened
      ? {
          ArrowDown: () => setAt(Math.min(at + 1, last)),
          ArrowUp: () => setAt(Math.max(at - 1, 0)),
          Enter: () => active && pick(active),
          Escape: () => (event.stopPropagation(), setOpened(false)),
        }
      : { ArrowDown: open, ArrowUp: open, Enter: open };
    if (!(event.key in keys)) return;
    event.preventDefault();
    keys[event.key]();
  };
  const mayClear = chosen !== null && !opened;
  return (
    <div className={styles.picker}>
      <TextInput
        ref={input}
        size={size}
        label={label}
        description={description}
        required={required}
        error={error}
        placeholder={opened && chosen ? chosen.label : placeholder}
        value={opened ? typed : (chosen?.label ?? '')}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={opened}
        aria-controls={opened ? id : undefined}
        aria-activedescendant={active ? `${id}-${active.value}` : undefined}
        rightSectionPointerEvents={mayClear ? 'all' : 'none'}
        rightSection={
          mayClear ? (
            <CloseButton
              size="xs"
              aria-label={t('territoryPicker.clear', { label })}
              onClick={() => {
                onChange(null);
                input.current?.focus();
              }}
            />
          ) : (
            <IconChevronDown size={14} aria-hidden />
          )
        }
        onClick={open}
        onChange={(event) => {
          open();
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKey}
        onBlur={() => setOpened(false)}
      />
      {opened && (
        <FoundList
          id={id}
          label={label}
          options={options}
          error={found.error}
          words={words}
          active={active?.value}
          chosen={chosen?.value}
          onPick={pick}
        />
      )}
    </div>
  );
}
