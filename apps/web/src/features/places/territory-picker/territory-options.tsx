import { IconCheck, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../shared/i18n/use-error-text';
import { useName } from '../../../shared/i18n/use-name';
import { ApiError } from '../../../shared/api/api-error';
import { territoryTree, type TreeRow } from './territory-tree';
import type { PickerList } from './use-picker-list';
import styles from './territory-picker.module.css';

interface TerritoryOptionsProps {
  id: string;
  label: string;
  list: PickerList;
  chosen: string | null;
  /** Whether it hangs from the right end of the field. */
  atEnd: boolean;
}

/** What opens below the field. The focus stays in the field, so that one can go on typing. */
export function TerritoryOptions({ id, label, list, chosen, atEnd }: TerritoryOptionsProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { tree, error, rows, query } = list;
  const fault = error instanceof ApiError ? errorText(error.code, error.params) : t('state.failed');
  return (
    <div
      className={styles.panel}
      data-at-end={atEnd || undefined}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div id={id} role="tree" aria-label={label} className={styles.list}>
        {rows.map((row) => (
          <Option key={row.node.territory.code} id={id} row={row} list={list} chosen={chosen} />
        ))}
      </div>
      <p className={rows.length > 0 ? 'visually-hidden' : styles.note} role="status">
        {!tree && (error ? fault : t('state.loading'))}
        {tree && query !== '' && rows.length > 0 && t('territoryPicker.found', { found: rows.length })}
        {tree && rows.length === 0 && t('territoryPicker.none', { query })}
      </p>
    </div>
  );
}

interface OptionProps {
  id: string;
  row: TreeRow;
  list: PickerList;
  chosen: string | null;
}

function Option({ id, row, list, chosen }: OptionProps) {
  const nameOf = useName();
  const line = useRef<HTMLDivElement>(null);
  const { node, level, position, siblings, expanded } = row;
  const { code, name } = node.territory;
  const isActive = list.active === code;
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const where =
    list.query === ''
      ? ''
      : territoryTree
          .above(node)
          .map(({ territory }) => nameOf(territory.name))
          .join(', ');
  return (
    <div
      ref={line}
      id={`${id}-${code}`}
      role="treeitem"
      className={styles.option}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={expanded}
      aria-selected={code === chosen}
      data-active={isActive || undefined}
      data-level={level}
      data-found={list.query === '' ? undefined : true}
      onClick={() => list.pick(code)}
    >
      <span
        className={styles.twisty}
        data-turned={expanded || undefined}
        aria-hidden
        onClick={(event) => {
          if (expanded === undefined) return;
          event.stopPropagation();
          list.toggle(code);
        }}
      >
        {expanded !== undefined && <IconChevronRight size={15} />}
      </span>
      <span className={styles.words}>
        <span>{nameOf(name)}</span>
        {where && <span className={styles.where}>{where}</span>}
      </span>
      {code === chosen && <IconCheck size={15} aria-hidden />}
    </div>
  );
}
