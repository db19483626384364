import { CloseButton, TextInput, type TextInputProps } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

type OfInput =
  'error' | 'description' | 'required' | 'placeholder' | 'value' | 'onClick' | 'onKeyDown' | 'onBlur';

interface PickerFieldProps extends Pick<TextInputProps, OfInput> {
  label: string;
  size: 'xs' | 'sm';
  /** What opens below: its kind, its id while it is open, and the id of what the arrows are at. */
  popup: 'tree' | 'listbox';
  list: string | undefined;
  active: string | undefined;
  onType: (text: string) => void;
  /** Absent where there is nothing to clear, or it may not be cleared. */
  onClear?: () => void;
}

/** The field of a picker: what is chosen stands in it, what is looked for is typed into it. */
export function PickerField(props: PickerFieldProps) {
  const { label, size, popup, list, active, onType, onClear, ...input } = props;
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  return (
    <TextInput
      ref={field}
      {...input}
      label={label}
      size={size}
      role="combobox"
      autoComplete="off"
      spellCheck={false}
      aria-autocomplete="list"
      aria-haspopup={popup}
      aria-expanded={list !== undefined}
      aria-controls={list}
      aria-activedescendant={active}
      rightSectionPointerEvents={onClear ? 'all' : 'none'}
      rightSection={
        onClear ? (
          <CloseButton
            size={size}
            aria-label={t('territoryPicker.clear', { label })}
            onClick={() => {
              onClear();
              field.current?.focus();
            }}
          />
        ) : (
          <IconChevronDown size={14} aria-hidden />
        )
      }
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}
