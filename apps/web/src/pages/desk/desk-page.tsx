import { Button, NativeSelect } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DueCard } from '../../features/desk/due/due-card';
import { periodsDue } from '../../features/desk/due/periods-due';
import { PlacesDue } from '../../features/desk/due/places-due';
import { ReturnedCard } from '../../features/desk/due/returned-card';
import { useDeviceDrafts } from '../../features/desk/due/use-device-drafts';
import { ProgrammePicker } from '../../features/filters/programme-picker';
import { TerritoryPicker } from '../../features/places/territory-picker/territory-picker';
import { Needs } from '../../features/session/needs';
import { InProgramme, type ChosenProgramme } from '../../features/workspace/in-programme';
import type { WorkspaceSearch } from '../../features/workspace/workspace-search';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import type { ReportingPeriod } from '../../shared/api/reporting-period';
import { CardBoundary } from '../../shared/ui/card-boundary';
import { Message } from '../../shared/ui/message';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';

/** What is due for whoever reports: what came back first, then each place and period with its day. */
export function DeskPage() {
  const search = useSearch({ from: '/workspace/desk' });
  return (
    <Needs action="report.submit">
      {() => <InProgramme search={search}>{(chosen) => <Desk {...chosen} search={search} />}</InProgramme>}
    </Needs>
  );
}

function Desk(props: ChosenProgramme & { search: WorkspaceSearch }) {
  const { session, programmes, programme, roots, choice, search } = props;
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const format = useFigureFormat();
  const nameOf = useName();
  const navigate = useNavigate({ from: '/desk' });
  const drafts = useDeviceDrafts(session.id ?? '');
  const change = (part: Partial<WorkspaceSearch>): void =>
    void navigate({ search: (now) => ({ ...now, ...part }), resetScroll: false });
  // The whole country owes thousands of reports: whoever may report for it says first for which place.
  const isWide = roots.some(({ level }) => level === 0);
  const territory = isWide ? search.territory : roots.find(({ code }) => code === search.territory)?.code;
  const periods = periodsDue(choice.begun, search.period);
  return (
    <Page>
      <PageHead
        title={t('title')}
        lead={t('lead', { programme: nameOf(programme.title) })}
        filters={
          <>
            <ProgrammePicker
              programmes={programmes}
              value={programme.code}
              onChange={(code) => change({ programme: code, period: undefined })}
            />
            {isWide && (
              <TerritoryPicker
                clearable
                size="xs"
                label={common('filters.place')}
                placeholder={t('choosePlace')}
                value={territory ?? null}
                onChange={(code) => change({ territory: code ?? undefined })}
              />
            )}
            {!isWide && roots.length > 1 && (
              <NativeSelect
                size="xs"
                label={common('filters.place')}
                value={territory ?? ''}
                data={[
                  { value: '', label: t('allPlaces') },
                  ...roots.map(({ code, name }) => ({ value: code, label: nameOf(name) })),
                ]}
                onChange={(event) => change({ territory: event.currentTarget.value || undefined })}
              />
            )}
            <NativeSelect
              size="xs"
              label={common('filters.period')}
              value={search.period ?? ''}
              data={[
                { value: '', label: t('allDue') },
                ...[...choice.begun]
                  .reverse()
                  .map(({ period }) => ({ value: period, label: format.period(period) })),
              ]}
              onChange={(event) => change({ period: event.currentTarget.value || undefined })}
            />
            <Button
              size="xs"
              leftSection={<IconUpload size={15} aria-hidden />}
              renderRoot={(button) => (
                <Link {...button} to="/desk/upload" search={{ programme: programme.code }} />
              )}
            >
              {t('upload')}
            </Button>
          </>
        }
      />
      {isWide && territory === undefined ? (
        <Wide programme={programme.code} period={periods[0]} />
      ) : (
        <Due programme={programme.code} territory={territory} periods={periods} drafts={drafts} />
      )}
    </Page>
  );
}

/** Nothing is due before the first period has begun. */
function Wide({ programme, period }: { programme: string; period: ReportingPeriod | undefined }) {
  const { t } = useTranslation('desk');
  if (period === undefined) return <Message title={t('nothingOpen')} text={t('nothingOpenText')} />;
  return (
    <CardBoundary>
      <PlacesDue programme={programme} period={period} />
    </CardBoundary>
  );
}

interface DueProps {
  programme: string;
  territory: string | undefined;
  periods: readonly ReportingPeriod[];
  drafts: ReadonlyMap<string, number>;
}

/** What came back, then each period with what is due for it. */
function Due({ programme, territory, periods, drafts }: DueProps) {
  const { t } = useTranslation('desk');
  return (
    <>
      <CardBoundary>
        <ReturnedCard programme={programme} territory={territory} />
      </CardBoundary>
      {periods.length === 0 && <Message title={t('nothingOpen')} text={t('nothingOpenText')} />}
      {periods.map((period) => (
        <DueCard key={period.period} {...{ programme, period, territory, drafts }} />
      ))}
    </>
  );
}
