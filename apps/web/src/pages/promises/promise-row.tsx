import { useTranslation } from 'react-i18next';
import { ChapterLink } from '../../features/chapters/chapter-link';
import { Explained } from '../../features/explain/explained';
import { ThreeTracks } from '../../features/items/three-tracks';
import { VerdictLabel } from '../../features/promises/verdict-label';
import type { FigureSetName } from '../../shared/api/figures';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import type { ListedPromise } from './joined-promises';
import styles from './promise-groups.module.css';

interface PromiseRowProps {
  listed: ListedPromise;
  set: FigureSetName;
  territory: string | undefined;
  /** The place whose figures these are. */
  here: string;
}

/** One promise: its words, what is said of it and by whom, three tracks, and how many measures carry it out. */
export function PromiseRow({ listed: { promise, judged, figures }, set, territory, here }: PromiseRowProps) {
  const { t } = useTranslation(['promises', 'interface']);
  const format = useFigureFormat();
  const nameOf = useName();
  const of = figures?.[set];
  const chapter = { by: 'promise', key: promise.code } as const;
  const made = (figure: string, text: string) => (
    <Explained dense figure={`${set}.${figure}`} territory={here} chapter={chapter}>
      {text}
    </Explained>
  );
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.text}>
          <ChapterLink by="promise" chapter={promise.code} territory={territory}>
            {nameOf(promise.text)}
          </ChapterLink>
        </p>
        <p className={styles.note}>
          {promise.code} ·{' '}
          {of && of.total > 0 ? made('total', t(set, { number: format.count(of.total) })) : t('notHere')}
          {of && of.statuses.overdue > 0 && (
            <span className={styles.late}>
              {' '}
              · {t('interface:statuses.names.overdue')}:{' '}
              {made('statuses.overdue', format.count(of.statuses.overdue))}
            </span>
          )}
        </p>
      </div>
      <div className={styles.verdict}>
        {judged && (
          <>
            <VerdictLabel verdict={judged.verdict} />
            <span className={styles.note}>
              {t(judged.confirmed ? 'confirmed' : 'proposed')}
              {judged.stale && ` · ${t('stale')}`}
            </span>
          </>
        )}
      </div>
      <div className={styles.tracks}>
        {of && of.total > 0 && <ThreeTracks figures={of} explained={{ set, territory: here, chapter }} />}
      </div>
    </li>
  );
}
