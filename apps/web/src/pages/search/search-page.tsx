import { foldLetters } from '@core/kernel';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { recentSearches } from '../../features/search/recent-searches';
import type { SearchAddress } from '../../features/search/search-address';
import { searchQueries } from '../../features/search/search-queries';
import { useProgrammeTitles } from '../../features/search/use-programme-titles';
import { sessionQuery } from '../../features/session/session-query';
import { NoAccess } from '../../features/workspace/no-access';
import { rights } from '../../features/session/rights';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import { FoundGroups } from './found-groups';
import { FoundOfKind } from './found-of-kind';
import { KindChips } from './kind-chips';
import { SearchFilters } from './search-filters';

/** Everything that was found, by kind; the address holds what is looked for. */
export function SearchPage() {
  const { t } = useTranslation('search');
  const { data: session } = useQuery(sessionQuery);
  const search = useSearch({ from: '/workspace/search' });
  const navigate = useNavigate({ from: '/search' });
  const change = useCallback(
    (part: Partial<SearchAddress>) =>
      void navigate({ search: (now) => ({ ...now, ...part }), resetScroll: false, replace: 'q' in part }),
    [navigate],
  );
  const { q = '' } = search;
  const asks = foldLetters(q) !== '';
  const person = session?.id ?? '';
  useEffect(() => {
    if (asks) recentSearches.add(person, q);
  }, [asks, person, q]);
  if (session && !rights.any(session)) return <NoAccess session={session} />;
  return (
    <Page>
      <PageHead
        title={asks ? t('page.titleOf', { q }) : t('title')}
        lead={t('page.lead')}
        filters={<SearchFilters search={search} onChange={change} />}
      />
      {asks ? (
        <Found search={{ ...search, q }} onChange={change} />
      ) : (
        <Message title={t('page.what')} text={t('what')} />
      )}
    </Page>
  );
}

interface FoundProps {
  search: SearchAddress & { q: string };
  onChange: (part: Partial<SearchAddress>) => void;
}

function Found({ search, onChange }: FoundProps) {
  const { t } = useTranslation('search');
  const { q, kind, programme } = search;
  const few = useQuery(searchQueries.few(q, programme));
  const programmeTitle = useProgrammeTitles();
  return (
    <Loaded query={few} height={320}>
      {({ groups }) => (
        <>
          <KindChips groups={groups} kind={kind} onChange={(next) => onChange({ kind: next })} />
          {groups.every(({ total }) => total === 0) && (
            <Message title={t('none', { q })} text={t('noneHint')} />
          )}
          {kind === undefined ? (
            <FoundGroups groups={groups} q={q} programmeTitle={programmeTitle} />
          ) : (
            <FoundOfKind kind={kind} q={q} programme={programme} programmeTitle={programmeTitle} />
          )}
        </>
      )}
    </Loaded>
  );
}
