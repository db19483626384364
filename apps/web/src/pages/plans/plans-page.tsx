import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProgrammePicker } from '../../features/filters/programme-picker';
import { planQueries } from '../../features/plans/plan-queries';
import type { PlansSearch } from '../../features/plans/plans-search';
import { ProposeDialog } from '../../features/plans/propose-dialog';
import { ProposalsCard } from '../../features/plans/proposals-card';
import { RoadMapsTable } from '../../features/plans/road-maps-table';
import { rights } from '../../features/session/rights';
import { InProgramme, type ChosenProgramme } from '../../features/workspace/in-programme';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import { SearchBox } from '../../shared/ui/search-box';

/** Who plans what: the road maps of a programme by place, and the proposals that wait for a decision. */
export function PlansPage() {
  const search = useSearch({ from: '/workspace/plans' });
  return <InProgramme search={search}>{(chosen) => <Plans chosen={chosen} search={search} />}</InProgramme>;
}

function Plans({ chosen, search }: { chosen: ChosenProgramme; search: PlansSearch }) {
  const { t } = useTranslation('plans');
  const navigate = useNavigate({ from: '/plans' });
  const change = useCallback(
    (part: Partial<PlansSearch>) =>
      void navigate({ search: (now) => ({ ...now, ...part }), replace: 'q' in part, resetScroll: false }),
    [navigate],
  );
  const find = useCallback((text: string) => change({ q: text || undefined }), [change]);
  const { session, programme, programmes } = chosen;
  const [isProposing, setIsProposing] = useState(false);
  const roadMaps = useQuery(planQueries.roadMaps(programme.code));
  const maySend =
    rights.anywhere(session, 'road-map.propose', programme.code) &&
    rights.anywhere(session, 'import.create', programme.code);
  return (
    <Page>
      <PageHead
        title={t('plans.title')}
        lead={t('plans.lead')}
        filters={
          <>
            <ProgrammePicker
              programmes={programmes}
              value={programme.code}
              onChange={(code) => change({ programme: code })}
            />
            {maySend && (
              <Button
                size="xs"
                aria-haspopup="dialog"
                leftSection={<IconUpload size={15} aria-hidden />}
                onClick={() => setIsProposing(true)}
              >
                {t('plans.send')}
              </Button>
            )}
          </>
        }
      />
      {rights.anywhere(session, 'import.read', programme.code) && (
        <ProposalsCard programme={programme.code} />
      )}
      <Card
        title={t('plans.list')}
        tools={
          <SearchBox
            label={t('plans.find')}
            clearLabel={t('plans.clear')}
            value={search.q ?? ''}
            onChange={find}
          />
        }
      >
        <Loaded query={roadMaps} height={560}>
          {(all) => <RoadMapsTable roadMaps={all} wanted={search.q ?? ''} />}
        </Loaded>
      </Card>
      {isProposing && <ProposeDialog programme={programme.code} onClose={() => setIsProposing(false)} />}
    </Page>
  );
}
