import { useTranslation } from 'react-i18next';
import { ChapterLink } from '../../features/chapters/chapter-link';
import type { ChapterLine } from '../../features/chapters/chapter-queries';
import { ThreeTracks } from '../../features/items/three-tracks';
import type { FigureSetName } from '../../shared/api/figures';
import type { Programme } from '../../shared/api/programme';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Message } from '../../shared/ui/message';
import type { ListedPromise } from './joined-promises';
import styles from './promise-groups.module.css';
import { PromiseRow } from './promise-row';

interface PromiseGroupsProps {
  directions: Programme['directions'];
  /** Figures of the directions; absent while they load. */
  figures: readonly ChapterLine[] | undefined;
  promises: readonly ListedPromise[];
  total: number;
  /** Under their directions, as the programme has them; otherwise one list in its order. */
  isGrouped: boolean;
  set: FigureSetName;
  territory: string | undefined;
  /** The place whose figures these are. */
  here: string;
}

/** Promises in the order they come, under their directions where they are in the programme's. */
export function PromiseGroups(props: PromiseGroupsProps) {
  const { directions, figures, promises, total, isGrouped, set, territory, here } = props;
  const { t } = useTranslation('promises');
  const format = useFigureFormat();
  const nameOf = useName();
  const row = (listed: ListedPromise) => (
    <PromiseRow key={listed.promise.code} listed={listed} set={set} territory={territory} here={here} />
  );
  if (promises.length === 0) return <Message title={t('none')} text={t('noneHint')} />;
  const without = promises.filter(
    ({ promise }) => !directions.some(({ code }) => code === promise.direction),
  );
  return (
    <>
      {isGrouped ? (
        directions.map(({ code, title }) => {
          const own = promises.filter(({ promise }) => promise.direction === code);
          const line = figures?.find(({ key }) => key === code);
          if (own.length === 0) return null;
          return (
            <section key={code} className={styles.group} aria-labelledby={`direction-${code}`}>
              <div className={styles.head}>
                <h2 id={`direction-${code}`} className={styles.title}>
                  <ChapterLink by="direction" chapter={code} territory={territory}>
                    {nameOf(title)}
                  </ChapterLink>
                </h2>
                {line && line[set].total > 0 && (
                  <ThreeTracks
                    figures={line[set]}
                    explained={{ set, territory: here, chapter: { by: 'direction', key: code } }}
                  />
                )}
              </div>
              <ul className={styles.list}>{own.map(row)}</ul>
            </section>
          );
        })
      ) : (
        <section className={styles.group} aria-label={t('title')}>
          <ul className={styles.list}>{promises.map(row)}</ul>
        </section>
      )}
      {isGrouped && without.length > 0 && (
        <section className={styles.group} aria-label={t('withoutDirection')}>
          <div className={styles.head}>
            <h2 className={styles.title}>{t('withoutDirection')}</h2>
          </div>
          <ul className={styles.list}>{without.map(row)}</ul>
        </section>
      )}
      <p className={styles.foot} role="status">
        {t('shown', { shown: format.count(promises.length), total: format.count(total) })}
      </p>
    </>
  );
}
