import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../shared/ui/dialog/dialog';
import { Failure } from '../../shared/ui/failure';
import { recentSearches } from './recent-searches';
import { SearchOptions } from './search-options';
import styles from './search.module.css';
import { useSearchList, type Choice } from './use-search-list';

interface SearchDialogProps {
  /** Id of whoever is signed in: their earlier searches are kept apart. */
  person: string;
  onClose: () => void;
}

/** The search over everything that has a name: typed, moved through by arrows, opened by Enter. */
export function SearchDialog({ person, onClose }: SearchDialogProps) {
  const { t } = useTranslation('search');
  const id = useId();
  const navigate = useNavigate();
  const list = useSearchList(person);
  const { typed, choices, active, isSearching, error } = list;
  const leave = (): void => {
    recentSearches.add(person, typed);
    onClose();
  };
  const choose = (choice: Choice | undefined, inNewTab: boolean): void => {
    if (choice === undefined) return;
    if ('recent' in choice) list.type(choice.recent);
    else {
      const line = document.getElementById(`${id}-${choice.name}`);
      if (line instanceof HTMLAnchorElement && inNewTab) window.open(line.href, '_blank', 'noopener');
      else if (line) line.click();
      else {
        leave();
        void navigate({ to: '/search', search: { q: typed.trim() } });
      }
    }
  };
  const asks = typed.trim() !== '';
  return (
    <Dialog title={t('title')} opened size="l" onClose={onClose}>
      <div className={styles.field}>
        <IconSearch size={18} aria-hidden />
        <input
          className={styles.input}
          data-autofocus
          type="text"
          role="combobox"
          aria-label={t('label')}
          aria-autocomplete="list"
          aria-expanded={choices.length > 0}
          aria-controls={id}
          aria-activedescendant={active && `${id}-${active}`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={200}
          placeholder={t('placeholder')}
          value={typed}
          onChange={(event) => list.type(event.currentTarget.value)}
          onKeyDown={(event) => list.onKey(event, choose)}
        />
      </div>
      <div className={styles.results}>
        {error !== undefined && <Failure error={error} onRetry={list.retry} />}
        <SearchOptions id={id} list={list} onLeave={leave} onRecent={list.type} />
        <Said list={list} asks={asks} />
        {!asks && <p className={styles.hint}>{t('what')}</p>}
      </div>
      <p className={`${styles.keys} ${isSearching ? styles.busy : ''}`} aria-hidden>
        <kbd>↑</kbd> <kbd>↓</kbd> {t('keys.move')} · <kbd>Enter</kbd> {t('keys.open')} · <kbd>Ctrl</kbd>{' '}
        <kbd>Enter</kbd> {t('keys.newTab')} · <kbd>Esc</kbd> {t('keys.close')}
      </p>
    </Dialog>
  );
}

/** What was found, for whoever hears it; nothing found is also to be seen. */
function Said({ list, asks }: { list: ReturnType<typeof useSearchList>; asks: boolean }) {
  const { t } = useTranslation('search');
  const { groups, isSearching, error, answered } = list;
  const found = groups.reduce((sum, { total }) => sum + total, 0);
  const isNothing = asks && !isSearching && error === undefined && found === 0;
  const words = isNothing ? t('none', { q: answered }) : t('found', { found });
  return (
    <div role="status" className={isNothing ? styles.none : 'visually-hidden'}>
      {asks && !isSearching && error === undefined && <p>{words}</p>}
      {asks && isSearching && <p className="visually-hidden">{t('searching')}</p>}
      {isNothing && <p className={styles.hint}>{t('noneHint')}</p>}
    </div>
  );
}
