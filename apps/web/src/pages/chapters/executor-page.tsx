import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChapterSearch } from '../../features/chapters/chapter-search';
import { InProgramme } from '../../features/workspace/in-programme';
import { keepSearch } from '../../shared/address/keep-search';
import { Crumbs } from '../../shared/ui/crumbs';
import { Message } from '../../shared/ui/message';
import { ChapterView } from './chapter-view';

/** What one executor answers for: figures, where it is behind, and the measures. */
export function ExecutorPage() {
  const { t } = useTranslation('places');
  const search = useSearch({ from: '/workspace/executor' });
  const { name } = search;
  const navigate = useNavigate({ from: '/executor' });
  const change = useCallback(
    (part: Partial<ChapterSearch>) =>
      void navigate({ search: (now) => ({ ...now, ...part }), resetScroll: false, replace: 'q' in part }),
    [navigate],
  );
  if (!name) return <Message heading="h1" title={t('executor.none')} />;
  return (
    <InProgramme search={search}>
      {(chosen) => (
        <ChapterView
          chosen={chosen}
          search={search}
          by="executor"
          chapter={name}
          title={name}
          above={
            <Crumbs label={t('roadMap.crumbs')}>
              <Link to="/" search={keepSearch('programme', 'period', 'territory', 'asOf')}>
                {t('chapters.executor')}
              </Link>
            </Crumbs>
          }
          onSearch={change}
        />
      )}
    </InProgramme>
  );
}
