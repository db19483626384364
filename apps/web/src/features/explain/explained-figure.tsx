import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries, type Scope } from '../../shared/api/queries';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Failure } from '../../shared/ui/failure';
import { Loaded } from '../../shared/ui/loaded';
import { ViewLink } from './view-link';
import { explainQuery } from './explain-query';
import { ExplainedItems } from './explained-items';
import { ExplainedSum } from './explained-sum';
import type { NamedFigure } from './named-figure';
import styles from './explain.module.css';

interface ExplainedFigureProps {
  scope: Scope;
  figure: string;
  named: NamedFigure;
}

/** What a figure means, what it is divided from, every item in it, and by which rule it was made. */
export function ExplainedFigure({ scope, figure, named }: ExplainedFigureProps) {
  const { t } = useTranslation(['interface', 'definitions']);
  const { t: told } = useTranslation('insight');
  const format = useFigureFormat();
  const nameOf = useName();
  const place = useQuery(queries.territory(scope.territory));
  const figures = useQuery(queries.figures(scope));
  const pages = useInfiniteQuery(explainQuery({ ...scope, figure }));
  const first = pages.data?.pages[0];
  return (
    <>
      <p className={styles.where}>
        <strong>{place.data ? nameOf(place.data.name) : scope.territory}</strong>
        {' · '}
        {format.period(scope.period)}
        {' · '}
        {t(named.set === 'measures' ? 'filters.measures' : 'filters.indicators')}
        {scope.knownAt && ` · ${told('asOf.short', { day: format.day(scope.knownAt) })}`}
      </p>
      <Loaded query={{ ...pages, data: first }} height={110}>
        {(explanation) => (
          <ExplainedSum explanation={explanation} named={named} shown={figures.data?.[named.set]} />
        )}
      </Loaded>
      <section className={styles.definition}>
        <h3 className={styles.heading}>{told('explain.means')}</h3>
        <p>{t(`definitions:${named.definition}.made`)}</p>
        <p className={styles.reads}>{t(`definitions:${named.definition}.reads`)}</p>
      </section>
      {first && pages.data && (
        <ExplainedItems
          named={named}
          pages={pages.data.pages}
          isLoading={pages.isFetchingNextPage}
          onMore={pages.hasNextPage ? () => void pages.fetchNextPage() : undefined}
        />
      )}
      {pages.isError && first && <Failure error={pages.error} onRetry={() => void pages.fetchNextPage()} />}
      <p className={styles.stamp}>
        {t('stamp.rule', { version: first?.ruleVersion ?? figures.data?.ruleVersion ?? '—' })}
        {figures.data?.computedAt &&
          ` · ${t('stamp.computed', { time: format.instant(figures.data.computedAt) })}`}
        <ViewLink />
      </p>
    </>
  );
}
