import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/api-error';
import { useErrorText } from '../../i18n/use-error-text';
import styles from './picker.module.css';

interface PickerPanelProps {
  id: string;
  label: string;
  role: 'tree' | 'listbox';
  /** What was looked for; empty for everything. */
  words: string;
  /** How many there are; undefined while they are on their way. */
  found: number | undefined;
  error: unknown;
  children: ReactNode;
}

/**
 * What opens below the field of a picker: the options, or why there are none. The focus stays in the field, so that one can go on
 * typing. It ends where the field ends when it would leave the screen otherwise.
 */
export function PickerPanel({ id, label, role, words, found, error, children }: PickerPanelProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const panel = useRef<HTMLDivElement>(null);
  const [atEnd, setAtEnd] = useState(false);
  useLayoutEffect(() => {
    const { right = 0 } = panel.current?.getBoundingClientRect() ?? {};
    setAtEnd(right > document.documentElement.clientWidth);
  }, []);
  const fault = error instanceof ApiError ? errorText(error.code, error.params) : t('state.failed');
  return (
    <div
      ref={panel}
      className={styles.panel}
      data-at-end={atEnd || undefined}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div id={id} role={role} aria-label={label} className={styles.list}>
        {children}
      </div>
      <p className={found ? 'visually-hidden' : styles.note} role="status">
        {found === undefined && (error ? fault : t('state.loading'))}
        {found === 0 && t('territoryPicker.none', { query: words })}
        {Boolean(found) && words !== '' && t('territoryPicker.found', { found })}
      </p>
    </div>
  );
}
