import { useTranslation } from 'react-i18next';
import type { ItemDetail } from '../../features/items/item-queries';
import { PersonName } from '../../features/people/person-name';
import { useValueWords } from '../../features/review/use-value-words';
import type { Session } from '../../shared/api/session';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { Message } from '../../shared/ui/message';
import { AuditLink } from './audit-link';
import styles from './item-view.module.css';

const UNUSABLE = ['refuted', 'unusable'];

/** What somebody independent saw, the latest on top. */
export function VerificationsCard({ item, session }: { item: ItemDetail; session: Session }) {
  const { t } = useTranslation('places');
  const format = useFigureFormat();
  const words = useValueWords();
  const seen = [...item.verifications].reverse();
  return (
    <Card title={t('verifications.title')}>
      {seen.length === 0 && <Message title={t('verifications.none')} text={t('verifications.noneHint')} />}
      <ol className={styles.list} aria-label={t('verifications.caption')}>
        {seen.map(({ id, date, method, result, value, place, note, verifiedBy }) => (
          <li key={id} className={styles.entry}>
            <p className={styles.headline}>
              <strong>{format.day(date)}</strong>
              <span className={styles.fact}>{words.value(value, item)}</span>
              <span
                className={styles.state}
                data-state={
                  UNUSABLE.includes(result) ? 'returned' : result === 'confirmed' ? 'accepted' : 'partly'
                }
              >
                {t(`verifications.results.${result as 'confirmed'}`)}
              </span>
              <span className={styles.note}>{t(`verifications.methods.${method as 'site'}`)}</span>
            </p>
            {UNUSABLE.includes(result) && <p className={styles.note}>{t('verifications.replaced')}</p>}
            {note && <p className={styles.said}>{note}</p>}
            <p className={styles.note}>
              {place && `${place} · `}
              <PersonName id={verifiedBy} />
              <AuditLink session={session} subject="verification" id={String(id)} />
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
