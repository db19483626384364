import { foldLetters } from '@core/kernel';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, type QueryKey, type UseQueryOptions } from '@tanstack/react-query';
import { useId, useState, type KeyboardEvent } from 'react';
import { FoundListOption } from './found-list-option';
import type { FoundOption } from './found-option';
import { PickerField } from './picker-field';
import { PickerPanel } from './picker-panel';
import styles from './picker.module.css';

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
  const id = useId();
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [words] = useDebouncedValue(typed.trim(), TYPING_MS);
  const found = useQuery({ ...find(words), enabled: opened, placeholderData: keepPreviousData });
  const isOwn = own !== undefined && foldLetters(own.label).includes(foldLetters(words));
  const options = found.data && [...(isOwn ? [own] : []), ...found.data.map(optionOf)];
  const last = Math.max((options?.length ?? 0) - 1, 0);
  // What stands there is of other words than those typed: nothing is chosen from it by Enter.
  const isStale = typed.trim() !== words || found.isPlaceholderData;
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
          Enter: () => active && !isStale && pick(active),
          Escape: () => (event.stopPropagation(), setOpened(false)),
        }
      : { ArrowDown: open, ArrowUp: open, Enter: open };
    if (!(event.key in keys)) return;
    event.preventDefault();
    keys[event.key]();
  };
  return (
    <div className={styles.foundPicker}>
      <PickerField
        {...{ label, size, description, required, error }}
        popup="listbox"
        list={opened ? id : undefined}
        active={active && `${id}-${active.value}`}
        placeholder={opened && chosen ? chosen.label : placeholder}
        value={opened ? typed : (chosen?.label ?? '')}
        onClear={chosen !== null && !opened ? () => onChange(null) : undefined}
        onClick={open}
        onType={(text) => {
          open();
          setTyped(text);
          setAt(0);
        }}
        onKeyDown={onKey}
        onBlur={() => setOpened(false)}
      />
      {opened && (
        <PickerPanel
          id={id}
          label={label}
          role="listbox"
          words={words}
          found={options?.length}
          error={found.error}
        >
          {options?.map((option) => (
            <FoundListOption
              key={option.value}
              id={`${id}-${option.value}`}
              option={option}
              isActive={option.value === active?.value}
              isChosen={option.value === chosen?.value}
              onPick={pick}
            />
          ))}
        </PickerPanel>
      )}
    </div>
  );
}
