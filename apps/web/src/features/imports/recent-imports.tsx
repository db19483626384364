import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportSummary } from '../../shared/api/import-summary';
import { queries } from '../../shared/api/queries';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Loaded } from '../../shared/ui/loaded';
import styles from './recent-imports.module.css';

/** The last files and what became of them; pressing one opens it. */
export function RecentImports({ onOpen }: { onOpen: (id: string) => void }) {
  const { t } = useTranslation(['interface', 'upload']);
  const query = useQuery(queries.imports());
  return (
    <div className={styles.recent}>
      <h3 className={styles.title}>{t('upload:recent')}</h3>
      <Loaded query={query} height={120}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.empty}>{t('upload:recentEmpty')}</p>
          ) : (
            <ul className={styles.list}>
              {items.map((one) => (
                <Recent key={one.id} of={one} onOpen={onOpen} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}

function Recent({ of, onOpen }: { of: ImportSummary; onOpen: (id: string) => void }) {
  const { t } = useTranslation(['interface', 'upload']);
  const format = useFigureFormat();
  const name = of.fileName || t(`upload:kinds.${of.kind}`);
  const facts = [
    t(`upload:kinds.${of.kind}`),
    of.createdAt && format.instant(of.createdAt),
    of.totalRows !== null && `${t('upload:rows.accepted')}: ${format.count(of.acceptedRows ?? 0)}`,
    (of.rejectedRows ?? 0) > 0 && `${t('upload:rows.rejected')}: ${format.count(of.rejectedRows ?? 0)}`,
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '');
  return (
    <li>
      <button type="button" className={styles.open} onClick={() => onOpen(of.id)}>
        <span className={styles.name}>{name}</span>
        <span className={styles.status} data-status={of.status}>
          {t(`upload:status.${of.status}`)}
        </span>
        <span className={styles.facts}>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      </button>
    </li>
  );
}
