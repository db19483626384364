import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Which rows are ticked. */
export interface Selection {
  keys: ReadonlySet<string>;
  onChange: (keys: ReadonlySet<string>) => void;
}

/** Ticks every row on screen, or none. */
export function SelectAll({ keys, selection }: { keys: readonly string[]; selection: Selection }) {
  const { t } = useTranslation();
  const box = useRef<HTMLInputElement>(null);
  const ticked = keys.filter((key) => selection.keys.has(key)).length;
  const isPartly = ticked > 0 && ticked < keys.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = isPartly;
  }, [isPartly]);
  return (
    <input
      ref={box}
      type="checkbox"
      aria-label={t('table.selectAll')}
      checked={ticked === keys.length}
      onChange={({ currentTarget }) => selection.onChange(new Set(currentTarget.checked ? keys : []))}
    />
  );
}

/** Ticks one row. */
export function SelectRow({ of, label, selection }: { of: string; label: string; selection: Selection }) {
  return (
    <input
      type="checkbox"
      aria-label={label}
      checked={selection.keys.has(of)}
      onChange={({ currentTarget }) => {
        const next = new Set(selection.keys);
        if (currentTarget.checked) next.add(of);
        else next.delete(of);
        selection.onChange(next);
      }}
    />
  );
}
