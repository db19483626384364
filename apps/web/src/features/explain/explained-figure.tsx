import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../../shared/api/queries';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Failure } from '../../shared/ui/failure';
import { Loaded } from '../../shared/ui/loaded';
import { ViewLink } from './view-link';
import { ChapterLink } from '../chapters/chapter-link';
import { ExportMenu } from '../export/export-menu';
import { explainQuery, explainRequest, type AskedFigure, type Explanation } from './explain-query';
import { ExplainedItems } from './explained-items';
import { ExplainedSum } from './explained-sum';
import type { NamedFigure } from './named-figure';
import { useShownFigures } from './shown-figures';
import { useFigureWords } from './use-figure-words';
import styles from './explain.module.css';

interface ExplainedFigureProps {
  asked: AskedFigure;
  named: NamedFigure;
}

const SETS = {
  measures: 'filters.measures',
  indicators: 'filters.indicators',
  all: 'insight:explain.both',
} as const;

/** What a figure means, what it is divided from, every item in it, and by which rule it was made. */
export function ExplainedFigure({ asked, named }: ExplainedFigureProps) {
  const { t } = useTranslation(['interface', 'definitions', 'insight']);
  const { t: told } = useTranslation('insight');
  const format = useFigureFormat();
  const nameOf = useName();
  const { nameOf: figureName } = useFigureWords();
  const place = useQuery(queries.territory(asked.territory));
  const { shown, stamp } = useShownFigures(asked, named);
  const pages = useInfiniteQuery(explainQuery(asked));
  const first = pages.data?.pages[0];
  return (
    <>
      <p className={styles.where}>
        <strong>{place.data ? nameOf(place.data.name) : asked.territory}</strong>
        {' · '}
        {format.period(asked.period)}
        {' · '}
        {t(SETS[named.set])}
        {asked.knownAt && ` · ${told('asOf.short', { day: format.day(asked.knownAt) })}`}
        {asked.chapter && <OfChapter asked={asked} explanation={first} />}
      </p>
      <Loaded query={{ ...pages, data: first }} height={110}>
        {(explanation) => <ExplainedSum explanation={explanation} named={named} shown={shown} />}
      </Loaded>
      {named.definition && (
        <section className={styles.definition}>
          <h3 className={styles.heading}>{told('explain.means')}</h3>
          <p>{t(`definitions:${named.definition}.made`)}</p>
          <p className={styles.reads}>{t(`definitions:${named.definition}.reads`)}</p>
        </section>
      )}
      {first && pages.data && (
        <ExplainedItems
          named={named}
          tools={<ExportMenu name={figureName(named.name)} {...explainRequest(asked)} />}
          pages={pages.data.pages}
          isLoading={pages.isFetchingNextPage}
          onMore={pages.hasNextPage ? () => void pages.fetchNextPage() : undefined}
        />
      )}
      {pages.isError && first && <Failure error={pages.error} onRetry={() => void pages.fetchNextPage()} />}
      <p className={styles.stamp}>
        {t('stamp.rule', { version: first?.ruleVersion ?? stamp?.ruleVersion ?? '—' })}
        {stamp?.computedAt && ` · ${t('stamp.computed', { time: format.instant(stamp.computedAt) })}`}
        <ViewLink />
      </p>
    </>
  );
}

/** The direction, promise or executor a figure is narrowed to, as the way to its page. */
function OfChapter({ asked, explanation }: { asked: AskedFigure; explanation: Explanation | undefined }) {
  const { t } = useTranslation('insight');
  const nameOf = useName();
  const { by, key } = asked.chapter ?? { by: 'direction' as const, key: null };
  const name = explanation?.title ? nameOf(explanation.title) : key;
  return (
    <span className={styles.chapter}>
      {key === null ? (
        t(`explain.without.${by}`)
      ) : (
        <>
          {t(`explain.of.${by}`)}:{' '}
          <ChapterLink by={by} chapter={key} territory={asked.territory}>
            {name}
          </ChapterLink>
        </>
      )}
    </span>
  );
}
