import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';

const TYPING_MS = 300;

interface SearchBoxProps {
  label: string;
  clearLabel: string;
  value: string;
  onChange: (text: string) => void;
  className?: string;
  /** The label stands above the field, as those of the fields beside it do. */
  labelled?: boolean;
  /** What may be typed, in the empty field; absent: the label. */
  hint?: string;
}

/** A field to search a list by: what is typed is told a moment after the last letter. */
export function SearchBox(props: SearchBoxProps) {
  const { label, clearLabel, value, onChange, className, labelled, hint } = props;
  const [typed, setTyped] = useState(value);
  const told = useRef(value);
  const tell = (text: string): void => {
    told.current = text;
    onChange(text);
  };
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  useEffect(() => {
    // One's own word coming back, perhaps without its blanks, takes no letter away that was typed meanwhile.
    if (value.trim() === told.current.trim()) return;
    told.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    if (typed === told.current) return undefined;
    const timer = setTimeout(() => latest.current(typed), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const clear = (): void => {
    setTyped('');
    tell('');
  };
  return (
    <TextInput
      size="xs"
      className={className}
      label={labelled ? label : undefined}
      aria-label={labelled ? undefined : label}
      placeholder={hint ?? (labelled ? undefined : label)}
      leftSection={<IconSearch size={15} aria-hidden />}
      rightSection={typed && <CloseButton size="sm" aria-label={clearLabel} onClick={clear} />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
