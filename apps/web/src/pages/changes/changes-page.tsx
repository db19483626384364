import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProgrammePicker } from '../../features/filters/programme-picker';
import { TerritoryPicker } from '../../features/places/territory-picker/territory-picker';
import { ChangesTable } from '../../features/plans/changes-table';
import { planQueries } from '../../features/plans/plan-queries';
import styles from '../../features/plans/plans.module.css';
import type { ChangesSearch } from '../../features/plans/plans-search';
import { InProgramme, type ChosenProgramme } from '../../features/workspace/in-programme';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import { ViewSwitch } from '../../shared/ui/view-switch';

const STATES = ['undecided', 'approved', 'rejected', 'all'] as const;

/** What was asked to be changed of the plans: which of it waits, and what was decided. */
export function ChangesPage() {
  const search = useSearch({ from: '/workspace/changes' });
  return <InProgramme search={search}>{(chosen) => <Changes chosen={chosen} search={search} />}</InProgramme>;
}

function Changes({ chosen, search }: { chosen: ChosenProgramme; search: ChangesSearch }) {
  const { t } = useTranslation('plans');
  const { t: common } = useTranslation();
  const navigate = useNavigate({ from: '/changes' });
  const change = (part: Partial<ChangesSearch>): void =>
    void navigate({ search: (now) => ({ ...now, ...part }), resetScroll: false });
  const { programme, programmes, roots } = chosen;
  const state = search.state ?? 'undecided';
  const changes = useInfiniteQuery(
    planQueries.changes({
      programme: programme.code,
      territory: search.territory,
      state: state === 'all' ? undefined : state,
    }),
  );
  return (
    <Page>
      <PageHead
        title={t('changes.title')}
        lead={t('changes.lead')}
        filters={
          <>
            <ProgrammePicker
              programmes={programmes}
              value={programme.code}
              onChange={(code) => change({ programme: code, territory: undefined })}
            />
            <TerritoryPicker
              label={common('filters.place')}
              roots={roots.map(({ code }) => code)}
              clearable
              value={search.territory ?? null}
              placeholder={t('changes.everywhere')}
              onChange={(code) => change({ territory: code ?? undefined })}
            />
            <ViewSwitch
              label={t('changes.stateLabel')}
              value={state}
              options={STATES.map((value) => ({ value, label: t(`changes.states.${value}`) }))}
              onChange={(value) => change({ state: value === 'undecided' ? undefined : value })}
            />
          </>
        }
      />
      <Card title={t(`changes.lists.${state}`)}>
        <Loaded query={changes} height={420}>
          {({ pages }) => (
            <ChangesTable
              changes={pages.flatMap(({ items }) => items)}
              empty={
                <Message title={t('changes.none')} text={t('changes.noneText')}>
                  <Link to="/items" search={{ programme: programme.code }}>
                    {t('changes.toItems')}
                  </Link>
                </Message>
              }
            />
          )}
        </Loaded>
        {changes.hasNextPage && (
          <Button
            variant="default"
            size="compact-sm"
            className={styles.more}
            loading={changes.isFetchingNextPage}
            onClick={() => void changes.fetchNextPage()}
          >
            {common('table.more')}
          </Button>
        )}
      </Card>
    </Page>
  );
}
