import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useName } from '../../../shared/i18n/use-name';
import { PickerField } from '../../../shared/ui/picker/picker-field';
import { TerritoryOptions } from './territory-options';
import { usePickerList } from './use-picker-list';
import styles from './territory-picker.module.css';

interface TerritoryPickerProps {
  label: string;
  /** Code of the chosen territory; null for none. */
  value: string | null;
  /** A code; null when the choice was cleared, which only happens where it may be. */
  onChange: (code: string | null) => void;
  clearable?: boolean;
  /** Codes to choose from, each with all below it; absent: everything the reader sees. */
  roots?: readonly string[];
  /** What a chosen territory is called that the reader does not see; absent: its code is shown. */
  unseenName?: string;
  /** Shown while nothing is chosen. */
  placeholder?: string;
  error?: string;
  size?: 'xs' | 'sm';
  className?: string;
}

/**
 * A territory out of the country tree: typed (in any of the languages, Kazakh letters or their Russian neighbours), or
 * found in the tree by arrow keys or pointer. Right opens a place, left closes it, Enter chooses.
 */
export function TerritoryPicker(props: TerritoryPickerProps) {
  const {
    label,
    value,
    onChange,
    clearable,
    roots,
    placeholder,
    error,
    size = 'xs',
    className,
    unseenName,
  } = props;
  const { t } = useTranslation();
  const nameOf = useName();
  const id = useId();
  const list = usePickerList({ value, roots, onPick: onChange });
  const chosen = value === null ? undefined : list.tree?.byCode.get(value);
  const shown = chosen ? nameOf(chosen.territory.name) : value === null ? '' : (unseenName ?? value);
  return (
    <div className={`${styles.picker} ${className ?? ''}`}>
      <PickerField
        {...{ label, size, error }}
        popup="tree"
        list={list.opened ? id : undefined}
        active={list.opened && list.active ? `${id}-${list.active}` : undefined}
        placeholder={list.opened && shown ? shown : (placeholder ?? t('territoryPicker.placeholder'))}
        value={list.opened ? list.query : shown}
        onClear={clearable && value !== null && !list.opened ? () => onChange(null) : undefined}
        onClick={list.open}
        onType={list.search}
        onKeyDown={list.onKey}
        onBlur={list.close}
      />
      {list.opened && <TerritoryOptions id={id} label={label} list={list} chosen={value} />}
    </div>
  );
}
