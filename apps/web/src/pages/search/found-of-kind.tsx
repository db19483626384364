import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SearchKind } from '../../features/search/search-kinds';
import { searchQueries } from '../../features/search/search-queries';
import { useTotalWords } from '../../features/search/use-total-words';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { HitList } from './hit-list';
import styles from './search-page.module.css';

interface FoundOfKindProps {
  kind: SearchKind;
  q: string;
  programme: string | undefined;
  programmeTitle: (code: string | null) => string | undefined;
}

/** All that was found of one kind, as far as it has been shown. */
export function FoundOfKind({ kind, q, programme, programmeTitle }: FoundOfKindProps) {
  const { t } = useTranslation('search');
  const format = useFigureFormat();
  const totalWords = useTotalWords();
  const read = useInfiniteQuery(searchQueries.ofKind(kind, q, programme));
  const [first] = read.data?.pages ?? [];
  return (
    <Loaded query={{ ...read, data: read.data?.pages.flatMap(({ items }) => items) }} height={320}>
      {(hits) =>
        hits.length > 0 && (
          <Card title={t(`kinds.${kind}`)}>
            <HitList label={t(`kinds.${kind}`)} hits={hits} typed={q} programmeTitle={programmeTitle} />
            <p className={styles.foot}>
              <span role="status">
                {t('page.shown', {
                  shown: format.count(hits.length) as never,
                  total: totalWords(first?.total ?? 0, kind) as never,
                })}
              </span>
              {read.hasNextPage && (
                <Button
                  className="screen-only"
                  size="compact-sm"
                  variant="default"
                  loading={read.isFetchingNextPage}
                  onClick={() => void read.fetchNextPage()}
                >
                  {t('page.more')}
                </Button>
              )}
            </p>
          </Card>
        )
      }
    </Loaded>
  );
}
