import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import { PeriodPicker } from '../filters/period-picker';
import { ProgrammePicker } from '../filters/programme-picker';
import { TerritoryPicker } from '../places/territory-picker/territory-picker';
import { useTerritoryTree } from '../places/territory-picker/use-territory-tree';
import { usePlacePath } from '../review/use-place-path';
import { rights } from '../session/rights';
import type { ChosenProgramme } from '../workspace/in-programme';
import { BoardCard } from './board-card';
import type { CompletenessSearch } from './completeness-search';
import { ObligationsCard } from './obligations-card';

interface CompletenessViewProps {
  chosen: ChosenProgramme;
  search: CompletenessSearch;
}

/** Who has reported for a period and who has not: places below the chosen one, then the road maps that owe something. */
export function CompletenessView({ chosen, search }: CompletenessViewProps) {
  const { session, programmes, programme, roots, choice } = chosen;
  const { t } = useTranslation('review');
  const navigate = useNavigate({ from: '/completeness' });
  const places = usePlacePath();
  const { data: tree } = useTerritoryTree();
  const period = choice.chosen.period;
  const territory = search.territory ?? roots[0].code;
  const node = tree?.byCode.get(territory);
  const level = (node?.territory.level ?? roots[0].level) + 1;
  const change = (part: Partial<CompletenessSearch>): void =>
    void navigate({
      search: (now) => ({ ...now, ...part }),
      resetScroll: false,
    });
  const hasParts = node === undefined || node.children.length > 0;
  return (
    <Page>
      <PageHead
        title={t('completeness.title')}
        lead={t('completeness.lead', { place: places.title(territory) })}
        filters={
          <>
            <ProgrammePicker
              programmes={programmes}
              value={programme.code}
              onChange={(code) => void navigate({ search: { programme: code } })}
            />
            <TerritoryPicker
              label={t('board.territory')}
              value={territory}
              roots={roots.map(({ code }) => code)}
              onChange={(code) =>
                change({ territory: code === null || code === roots[0].code ? undefined : code })
              }
            />
            <PeriodPicker
              periods={choice.begun}
              value={period}
              onChange={(next) => change({ period: next === choice.fallback?.period ? undefined : next })}
            />
          </>
        }
      />
      {hasParts && (
        <BoardCard
          programme={programme.code}
          period={period}
          territory={territory}
          level={level}
          sort={search.sort ?? 'completeness'}
          onSort={(sort) => change({ sort: sort === 'completeness' ? undefined : sort })}
          onPlace={(code) => change({ territory: code })}
          mayReview={rights.anywhere(session, 'report.review', programme.code)}
        />
      )}
      <ObligationsCard
        programme={programme.code}
        period={period}
        territory={territory}
        owed={search.owed}
        onOwed={(owed) => change({ owed })}
        seesReminders={rights.anywhere(session, 'report.review', programme.code)}
        mayExtend={(code) => rights.at(session, 'period.extend', programme.code, places.codes(code))}
      />
    </Page>
  );
}
