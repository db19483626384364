import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FigureSetName } from '../../shared/api/figures';
import { queries, type Scope } from '../../shared/api/queries';
import type { Territory } from '../../shared/api/territory';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { Explained } from '../explain/explained';
import { REPLAYED, thenAndNow, type Replayed, type ThenAndNow } from './then-and-now';
import styles from './then-and-now-card.module.css';

interface ThenAndNowCardProps {
  scope: Scope & { knownAt: string };
  here: Territory;
  set: FigureSetName;
}

/** What has come to be known since: the place on screen and each below it, then and now. */
export function ThenAndNowCard({ scope, here, set }: ThenAndNowCardProps) {
  const { t } = useTranslation();
  const { t: told } = useTranslation('insight');
  const format = useFigureFormat();
  const nameOf = useName();
  const today = { ...scope, knownAt: undefined };
  const territories = useQuery(queries.territoriesUnder(here.code));
  const reads = {
    then: useQuery(queries.figures(scope)),
    now: useQuery(queries.figures(today)),
    below: useQuery(queries.children(scope)),
    belowNow: useQuery(queries.children(today)),
  };
  const { then, now, below, belowNow } = reads;
  const rows =
    then.data && now.data && below.data && belowNow.data && territories.data
      ? thenAndNow([here, ...territories.data], [then.data, ...below.data], [now.data, ...belowNow.data], set)
      : undefined;
  const all = Object.values(reads);
  const failed = all.find(({ isError }) => isError);
  return (
    <Card
      title={told('asOf.changed', { day: format.day(scope.knownAt), period: format.period(scope.period) })}
    >
      <p className={styles.lead}>{told('asOf.changedLead')}</p>
      <Loaded
        height={280}
        query={{
          data: rows,
          error: failed?.error ?? null,
          isError: failed !== undefined,
          isFetching: all.some(({ isFetching }) => isFetching),
          isPlaceholderData: then.isPlaceholderData || now.isPlaceholderData,
          refetch: () => Promise.all(all.map((read) => read.refetch())),
        }}
      >
        {(places) => (
          <div className={styles.scroll} role="group" aria-label={told('asOf.tableLabel')} tabIndex={0}>
            <table className={styles.table}>
              <caption className="visually-hidden">{told('asOf.caption')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('league.territory')}</th>
                  {REPLAYED.map((name) => (
                    <th key={name} scope="col">
                      {t(`league.columns.${name}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {places.map(({ territory, figures }) => (
                  <tr key={territory.code} data-here={territory.code === here.code || undefined}>
                    <th scope="row">{nameOf(territory.name)}</th>
                    {REPLAYED.map((name) => (
                      <td key={name}>
                        <Change
                          name={name}
                          change={figures[name]}
                          figure={`${set}.${name}`}
                          territory={territory.code}
                        />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Loaded>
    </Card>
  );
}

interface ChangeProps {
  name: Replayed;
  change: ThenAndNow;
  /** As it is taken apart, and of which territory. */
  figure: string;
  territory: string;
}

/** The page is one of the past: the figure of then opens what it was made of; today's is one page away. */
function Change({ name, change: { then, now, difference }, figure, territory }: ChangeProps) {
  const { t } = useTranslation('insight');
  const format = useFigureFormat();
  const print = (value: number | null): string =>
    value === null ? '—' : name === 'deviation' ? format.difference(value) : format.percent(value);
  return (
    <>
      <span className={styles.pair}>
        <span className="visually-hidden">{t('asOf.then')}</span>{' '}
        <Explained dense figure={figure} territory={territory}>
          {print(then)}
        </Explained>
        <span aria-hidden> → </span>
        <span className="visually-hidden">{t('asOf.now')}</span>
        <strong>{print(now)}</strong>
      </span>
      <span className={styles.difference}>
        {difference === null || Math.abs(difference) < 0.05 ? t('asOf.same') : format.points(difference)}
      </span>
    </>
  );
}
