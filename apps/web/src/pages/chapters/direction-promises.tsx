import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChapterLink } from '../../features/chapters/chapter-link';
import { chapterQueries, type ChapterScope } from '../../features/chapters/chapter-queries';
import { ThreeTracks } from '../../features/items/three-tracks';
import { promiseQueries } from '../../features/promises/promise-queries';
import { VerdictLabel } from '../../features/promises/verdict-label';
import type { FigureSetName } from '../../shared/api/figures';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import styles from './direction-promises.module.css';

interface DirectionPromisesProps {
  scope: ChapterScope;
  direction: string;
  set: FigureSetName;
  territory: string | undefined;
}

/** The promises of a direction with what is said of each. */
export function DirectionPromises({ scope, direction, set, territory }: DirectionPromisesProps) {
  const { t } = useTranslation('promises');
  const nameOf = useName();
  const texts = useQuery(promiseQueries.all(scope.programme));
  const { data: verdicts } = useQuery(promiseQueries.verdicts(scope));
  const { data: lines } = useQuery(chapterQueries.breakdown('promise', scope));
  return (
    <Card title={t('direction_page.promises')}>
      <Loaded query={texts} height={220}>
        {(all) => {
          const own = all.filter((promise) => promise.direction === direction);
          if (own.length === 0) return <Message title={t('nothing')} text={t('nothingHint')} />;
          return (
            <ul className={styles.list}>
              {own.map(({ code, text }) => {
                const judged = verdicts?.find(({ promise }) => promise === code);
                const figures = lines?.find(({ key }) => key === code)?.[set];
                return (
                  <li key={code} className={styles.row}>
                    <span className={styles.text}>
                      <ChapterLink by="promise" chapter={code} territory={territory}>
                        {nameOf(text)}
                      </ChapterLink>
                      {judged && <VerdictLabel verdict={judged.verdict} />}
                    </span>
                    {figures && figures.total > 0 && (
                      <ThreeTracks
                        figures={figures}
                        explained={{
                          set,
                          territory: scope.territory,
                          chapter: { by: 'promise', key: code },
                        }}
                      />
                    )}
                  </li>
                );
              })}
            </ul>
          );
        }}
      </Loaded>
    </Card>
  );
}
