import { IconCheck, IconChevronRight } from '@tabler/icons-react';
import { useName } from '../../../shared/i18n/use-name';
import { PickerPanel } from '../../../shared/ui/picker/picker-panel';
import { useInSight } from '../../../shared/ui/picker/use-in-sight';
import { territoryTree, type TreeRow } from './territory-tree';
import type { PickerList } from './use-picker-list';
import styles from './territory-picker.module.css';

interface TerritoryOptionsProps {
  id: string;
  label: string;
  list: PickerList;
  chosen: string | null;
}

/** What opens below the field: the tree, or the territories that were found in it. */
export function TerritoryOptions({ id, label, list, chosen }: TerritoryOptionsProps) {
  const { tree, error, rows, query } = list;
  return (
    <PickerPanel id={id} label={label} role="tree" words={query} found={tree && rows.length} error={error}>
      {rows.map((row) => (
        <Option key={row.node.territory.code} id={id} row={row} list={list} chosen={chosen} />
      ))}
    </PickerPanel>
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
  const { node, level, position, siblings, expanded } = row;
  const { code, name } = node.territory;
  const isActive = list.active === code;
  const line = useInSight(isActive);
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
        {where && <span className={styles.second}>{where}</span>}
      </span>
      {code === chosen && <IconCheck size={15} aria-hidden />}
    </div>
  );
}
