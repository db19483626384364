import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChapterSearch } from '../../features/chapters/chapter-search';
import { InProgramme, type ChosenProgramme } from '../../features/workspace/in-programme';
import { keepSearch } from '../../shared/address/keep-search';
import { useName } from '../../shared/i18n/use-name';
import { Crumbs } from '../../shared/ui/crumbs';
import { Message } from '../../shared/ui/message';
import { ChapterView } from './chapter-view';
import { DirectionPromises } from './direction-promises';

/** One direction of a programme: its figures, its promises, and where it is behind. */
export function DirectionPage() {
  const search = useSearch({ from: '/workspace/directions/$code' });
  return (
    <InProgramme search={search}>{(chosen) => <OneDirection chosen={chosen} search={search} />}</InProgramme>
  );
}

function OneDirection({ chosen, search }: { chosen: ChosenProgramme; search: ChapterSearch }) {
  const { t } = useTranslation('promises');
  const nameOf = useName();
  const { code } = useParams({ from: '/workspace/directions/$code' });
  const navigate = useNavigate({ from: '/directions/$code' });
  const change = useCallback(
    (part: Partial<ChapterSearch>) =>
      void navigate({ search: (now) => ({ ...now, ...part }), resetScroll: false, replace: 'q' in part }),
    [navigate],
  );
  const direction = chosen.programme.directions.find((one) => one.code === code);
  const toAll = (
    <Link to="/promises" search={keepSearch('programme', 'period', 'territory', 'asOf')}>
      {t('title')}
    </Link>
  );
  if (!direction) {
    return (
      <Message heading="h1" title={t('direction_page.unknown')}>
        {toAll}
      </Message>
    );
  }
  return (
    <ChapterView
      chosen={chosen}
      search={search}
      by="direction"
      chapter={code}
      title={nameOf(direction.title)}
      above={<Crumbs label={t('crumbs')}>{toAll}</Crumbs>}
      beside={(scope) => (
        <DirectionPromises
          scope={scope}
          direction={code}
          set={search.set ?? 'measures'}
          territory={search.territory}
        />
      )}
      onSearch={change}
    />
  );
}
