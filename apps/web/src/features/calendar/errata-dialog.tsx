import { BAND_LABELS } from '@core/metrics';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import { Dialog } from '../../shared/ui/dialog/dialog';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { figureName } from '../figures/figure-name';
import { PersonName } from '../people/person-name';
import { usePlaceNames } from '../places/use-place-names';
import { sessionQuery } from '../session/session-query';
import { calendarQueries, type Edition, type Erratum } from './calendar-queries';
import styles from './calendar.module.css';

const CAUSES_SHOWN = 5;

/** What of an edition is different today, place by place, and what was recorded since. */
export function ErrataDialog({ edition, onClose }: { edition: Edition; onClose: () => void }) {
  const { t } = useTranslation('calendar');
  const format = useFigureFormat();
  const errata = useQuery(calendarQueries.errata(edition.id));
  const name = t('editions.name', {
    period: format.period(edition.period),
    number: format.count(edition.number),
  });
  return (
    <Dialog title={t('errata.title', { edition: name })} opened onClose={onClose} size="l">
      <Loaded query={errata} height={240}>
        {(all) =>
          all.length === 0 ? (
            <Message title={t('errata.none')} text={t('errata.noneText')} />
          ) : (
            <div className={styles.errata}>
              {all.map((erratum) => (
                <PlaceErrata key={erratum.territory} of={erratum} />
              ))}
            </div>
          )
        }
      </Loaded>
    </Dialog>
  );
}

function PlaceErrata({ of }: { of: Erratum }) {
  const { t } = useTranslation('calendar');
  const format = useFigureFormat();
  const { t: common } = useTranslation();
  const nameOf = usePlaceNames();
  const language = useLanguage();
  const { data: session } = useQuery(sessionQuery);
  const name = (path: string): string => {
    const [set, ...figure] = path.split('.');
    const called = figureName(figure.join('.'), language, session?.country.currency ?? '');
    return `${common(set === 'indicators' ? 'filters.indicators' : 'filters.measures')} · ${called}`;
  };
  const value = (one: string | number | null): string => {
    if (one === null) return t('errata.nothing');
    if (typeof one === 'number') return format.sum(one);
    return one in BAND_LABELS ? BAND_LABELS[one as keyof typeof BAND_LABELS][language] : one;
  };
  return (
    <section>
      <h3 className={styles.subtitle}>{nameOf(of.territory)}</h3>
      <table className={styles.differences}>
        <thead>
          <tr>
            <th scope="col">{t('errata.figure')}</th>
            <th scope="col">{t('errata.was')}</th>
            <th scope="col">{t('errata.is')}</th>
          </tr>
        </thead>
        <tbody>
          {of.figures.map(({ figure, was, is }) => (
            <tr key={figure}>
              <th scope="row">{name(figure)}</th>
              <td>{value(was)}</td>
              <td>{value(is)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {of.causes.length > 0 && (
        <ul className={styles.list} aria-label={t('errata.causes')}>
          {of.causes.slice(0, CAUSES_SHOWN).map((cause) => (
            <li key={`${cause.kind} ${cause.id}`}>
              <strong>{t(`errata.kinds.${cause.kind}`)}</strong> {cause.itemCode}
              <span className={styles.quiet}>
                {' · '}
                <PersonName id={cause.by} /> · {format.instant(cause.at)}
              </span>
              {cause.reason && <q className={styles.reason}>{cause.reason}</q>}
            </li>
          ))}
          {of.causes.length > CAUSES_SHOWN && (
            <li className={styles.quiet}>
              {t('errata.more', { count: format.count(of.causes.length - CAUSES_SHOWN) })}
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
