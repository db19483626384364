import { IconArrowRight, IconHistory } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useTotalWords } from './use-total-words';
import { hitAddress } from './hit-address';
import { hitName } from './hit-name';
import { HitWords } from './hit-words';
import { KindIcon } from './kind-icon';
import type { SearchHit } from './search-queries';
import styles from './search.module.css';
import { useProgrammeTitles } from './use-programme-titles';
import type { SearchList } from './use-search-list';

interface SearchOptionsProps {
  id: string;
  list: SearchList;
  /** Somebody goes to what was found. */
  onLeave: () => void;
  onRecent: (text: string) => void;
}

/** What was found in groups, or what was looked for before. The focus stays in the field. */
export function SearchOptions({ id, list, onLeave, onRecent }: SearchOptionsProps) {
  const { t } = useTranslation('search');
  const programmeTitle = useProgrammeTitles();
  const totalWords = useTotalWords();
  const { groups, recent, active, answered, isSearching } = list;
  useEffect(() => {
    if (active) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  const line = (name: string) => ({
    id: `${id}-${name}`,
    role: 'option',
    tabIndex: -1,
    'aria-selected': name === active,
    'data-active': name === active || undefined,
    className: styles.option,
  });
  return (
    <>
      <div
        id={id}
        role="listbox"
        aria-label={t('results')}
        className={styles.list}
        data-stale={isSearching || undefined}
        onMouseDown={(event) => event.preventDefault()}
      >
        {recent.length > 0 && (
          <div role="group" aria-label={t('recent')}>
            <p className={styles.heading} aria-hidden>
              {t('recent')}
            </p>
            {recent.map((text, index) => (
              <div key={text} {...line(`recent-${index}`)} onClick={() => onRecent(text)}>
                <IconHistory size={16} aria-hidden />
                <span className={styles.words}>{text}</span>
              </div>
            ))}
          </div>
        )}
        {groups.map(({ kind, total, items }) => (
          <div key={kind} role="group" aria-label={`${t(`kinds.${kind}`)}: ${totalWords(total, kind)}`}>
            <p className={styles.heading} aria-hidden>
              {t(`kinds.${kind}`)} <span className={styles.count}>{totalWords(total, kind)}</span>
            </p>
            {items.map((hit: SearchHit) => (
              <Link key={hitName(hit)} {...line(hitName(hit))} {...hitAddress(hit)} onClick={left(onLeave)}>
                <KindIcon kind={kind} />
                <span className={styles.words}>
                  <HitWords hit={hit} typed={answered} programme={programmeTitle(hit.programme)} />
                </span>
              </Link>
            ))}
          </div>
        ))}
        {groups.length > 0 && (
          <Link {...line('all')} to="/search" search={{ q: answered }} onClick={left(onLeave)}>
            <IconArrowRight size={16} aria-hidden />
            <span className={styles.words}>{t('all', { q: answered })}</span>
          </Link>
        )}
      </div>
      {recent.length > 0 && (
        <button type="button" className={styles.forget} onClick={list.forget}>
          {t('forget')}
        </button>
      )}
    </>
  );
}

/** A press that opens a tab beside leaves the window where it is. */
const left =
  (onLeave: () => void) =>
  ({ ctrlKey, metaKey, shiftKey }: { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }): void => {
    if (!ctrlKey && !metaKey && !shiftKey) onLeave();
  };
