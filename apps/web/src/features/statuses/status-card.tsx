import { useTranslation } from 'react-i18next';
import { STATUSES, type FigureSet, type FigureSetName, type Status } from '../../shared/api/figures';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { Message } from '../../shared/ui/message';
import { Explained } from '../explain/explained';
import { DefinitionButton } from '../figures/definition-button';
import { StatusGlyph } from './status-glyph';
import styles from './status-card.module.css';

const FINISHED: Status[] = ['verified_done', 'done'];
const TROUBLE: Status[] = ['overdue', 'at_risk', 'not_reported'];

interface StatusCardProps {
  figures: FigureSet;
  set: FigureSetName;
  territory: string;
}

/** The nine statuses: one bar, one list. Every item is in exactly one, so the counts add up. */
export function StatusCard({ figures, set, territory }: StatusCardProps) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  const { statuses, total } = figures;
  const sum = (of: Status[]): string => format.count(of.reduce((all, status) => all + statuses[status], 0));
  return (
    <Card title={t('statuses.title')} beside={<DefinitionButton of="statuses" />}>
      {total === 0 ? (
        <Message title={t('statuses.empty')} />
      ) : (
        <>
          <p className={styles.facts}>
            <strong>
              <Explained figure={`${set}.total`} territory={territory}>
                {t('statuses.total', { total: format.count(total) })}
              </Explained>
            </strong>
            <span>{t('statuses.done', { number: sum(FINISHED) })}</span>
            <span>{t('statuses.trouble', { number: sum(TROUBLE) })}</span>
          </p>
          <div className={styles.bar} role="img" aria-label={t('statuses.barLabel')}>
            {STATUSES.filter((status) => statuses[status] > 0).map((status) => (
              <span
                key={status}
                className={styles.part}
                data-status={status}
                title={`${t(`statuses.names.${status}`)}: ${format.count(statuses[status])}`}
                style={{ flexGrow: statuses[status], background: `var(--u-status-${status})` }}
              />
            ))}
          </div>
          <ul className={styles.list}>
            {STATUSES.map((status) => (
              <li key={status} data-none={statuses[status] === 0 || undefined}>
                <StatusGlyph status={status} />
                <span>{t(`statuses.names.${status}`)}</span>
                <span className={styles.count}>
                  <Explained figure={`${set}.statuses.${status}`} territory={territory}>
                    {format.count(statuses[status])}
                  </Explained>
                </span>
                <span className={styles.share}>{format.percent((statuses[status] / total) * 100)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
