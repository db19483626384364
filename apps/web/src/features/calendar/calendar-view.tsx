import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import { ViewSwitch } from '../../shared/ui/view-switch';
import { ProgrammePicker } from '../filters/programme-picker';
import { rights } from '../session/rights';
import type { ChosenProgramme } from '../workspace/in-programme';
import { calendarQueries } from './calendar-queries';
import type { CalendarSearch } from './calendar-search';
import { EditionsCard } from './editions-card';
import { PeriodCard } from './period-card';
import { PeriodsTable } from './periods-table';
import { YearsGrid } from './years-grid';

interface CalendarViewProps {
  chosen: ChosenProgramme;
  search: CalendarSearch;
}

/** The reporting calendar of a programme: all its periods, the one that is open, and the editions of closed ones. */
export function CalendarView({ chosen, search }: CalendarViewProps) {
  const { session, programmes, programme, roots, choice } = chosen;
  const { t } = useTranslation('calendar');
  const navigate = useNavigate({ from: '/calendar' });
  const periods = useQuery(calendarQueries.periods(programme.code));
  const zone = programme.timeZone;
  const isCountry = roots[0].level === 0;
  const may = (action: 'period.lock' | 'period.manage'): boolean =>
    isCountry && rights.at(session, action, programme.code, [roots[0].code]);
  const change = (part: CalendarSearch): void =>
    void navigate({
      search: (now) => ({ ...now, ...part }),
      resetScroll: false,
    });
  const choose = (period: string): void => change({ period });
  return (
    <Page>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        filters={
          <ProgrammePicker
            programmes={programmes}
            value={programme.code}
            onChange={(code) => void navigate({ search: { programme: code } })}
          />
        }
      />
      <Loaded query={periods} height={480}>
        {(all) => {
          const open =
            all.find(({ period }) => period === search.period) ??
            all.find(({ period }) => period === choice.chosen.period) ??
            all[0];
          return (
            <Page>
              <PeriodCard
                key={open.period}
                programme={programme.code}
                period={open}
                zone={zone}
                mayLock={may('period.lock')}
                mayChange={may('period.manage')}
              />
              <Card
                title={t('periods')}
                tools={
                  <ViewSwitch
                    label={t('view')}
                    value={search.view ?? 'grid'}
                    onChange={(view) => change({ view: view === 'table' ? view : undefined })}
                    options={[
                      { value: 'grid', label: t('asGrid') },
                      { value: 'table', label: t('asTable') },
                    ]}
                  />
                }
              >
                {search.view === 'table' ? (
                  <PeriodsTable periods={all} zone={zone} chosen={open.period} onChoose={choose} />
                ) : (
                  <YearsGrid periods={all} chosen={open.period} onChoose={choose} />
                )}
              </Card>
            </Page>
          );
        }}
      </Loaded>
      {rights.anywhere(session, 'metrics.read', programme.code) && (
        <EditionsCard programme={programme.code} />
      )}
    </Page>
  );
}
