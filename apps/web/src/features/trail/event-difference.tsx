import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TrailEvent } from '../../shared/api/trail-event';
import { difference, type FieldDifference } from './difference';
import { EventValue } from './event-value';
import { useEventWords } from './use-event-words';
import styles from './trail.module.css';

/** What an event says of the thing: facts, or field by field what it was and what it is. */
export function EventDifference({ event }: { event: TrailEvent }) {
  const { t } = useTranslation('operations');
  const words = useEventWords();
  const found = difference(event.before, event.after);
  if (found.length === 0) return <p className={styles.small}>{t('trail.detail.nothing')}</p>;
  const isChange = event.before !== null && event.after !== null;
  return (
    <div className={styles.scroll} role="group" aria-label={t('trail.detail.difference')} tabIndex={0}>
      <table className={styles.difference}>
        <caption className="visually-hidden">{t('trail.detail.difference')}</caption>
        <thead className={isChange ? undefined : 'visually-hidden'}>
          <tr>
            <th scope="col">{t('trail.detail.field')}</th>
            {isChange && <th scope="col">{t('trail.detail.before')}</th>}
            <th scope="col">{t(isChange ? 'trail.detail.after' : 'trail.detail.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((one) => (
            <tr key={one.path.join(' ')} data-kind={isChange ? one.kind : undefined}>
              <th scope="row">{one.path.map(words.field).join(' › ')}</th>
              {isChange && one.list && one.kind !== 'same' ? (
                <ListCells of={one} list={one.list} />
              ) : (
                <>
                  {isChange && (
                    <td>
                      <Value of={one} value={one.before} />
                    </td>
                  )}
                  <td>
                    <Value of={one} value={one.after} />
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Value({ of, value }: { of: FieldDifference; value: unknown }) {
  return <EventValue field={of.path[of.path.length - 1]} value={value} />;
}

/** Of a list only what left and what came; what is in both is counted. */
function ListCells({ of, list }: { of: FieldDifference; list: NonNullable<FieldDifference['list']> }) {
  const { t } = useTranslation('operations');
  return (
    <td colSpan={2}>
      <ul className={styles.list}>
        {list.gone.map((value, at) => (
          <li key={`gone ${at}`} data-kind="removed">
            <IconMinus size={14} aria-hidden />
            <span className="visually-hidden">{t('trail.detail.removed')}: </span>
            <Value of={of} value={value} />
          </li>
        ))}
        {list.added.map((value, at) => (
          <li key={`added ${at}`} data-kind="added">
            <IconPlus size={14} aria-hidden />
            <span className="visually-hidden">{t('trail.detail.added')}: </span>
            <Value of={of} value={value} />
          </li>
        ))}
      </ul>
      {list.kept > 0 && (
        <p className={styles.small}>
          {t('trail.detail.same')}: {list.kept}
        </p>
      )}
    </td>
  );
}
