import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useName } from '../../shared/i18n/use-name';
import { ItemLink } from '../items/item-link';
import { usePlaceNames } from '../places/use-place-names';
import type { ItemDifference } from './difference-query';
import styles from './differences.module.css';
import { fieldChange } from './field-changes';
import { FieldTable } from './field-table';

/** What became of one item: added with all that it says, taken out by an act, or field by field as it was and as it is. */
export function DifferenceRow({ of, hasPlace }: { of: ItemDifference; hasPlace: boolean }) {
  const { t } = useTranslation('differences');
  const nameOf = useName();
  const placeName = usePlaceNames();
  const { itemId, itemCode, territory, title, change, attributes, acts } = of;
  const name = nameOf(title);
  const changes = attributes.flatMap(({ attribute, before, after }) => fieldChange(attribute, before, after));
  const table = <FieldTable of="road-maps" changes={changes} name={`${itemCode} ${name}`} />;
  return (
    <li>
      <div className={styles.head}>
        <span className={styles.change} data-change={change}>
          {t(`kinds.${change}`)}
        </span>
        <code>{itemCode}</code>
        {itemId === null ? <strong>{name}</strong> : <ItemLink id={itemId}>{name}</ItemLink>}
        {hasPlace && <span className={styles.quiet}>{placeName(territory)}</span>}
        {acts.map((id) => (
          <Link key={id} className={styles.quiet} to="/changes/$id" params={{ id: String(id) }}>
            {t('act', { id })}
          </Link>
        ))}
      </div>
      {change === 'changed' && table}
      {change === 'added' && (
        <details className={styles.said}>
          <summary>{t('says')}</summary>
          {table}
        </details>
      )}
    </li>
  );
}
