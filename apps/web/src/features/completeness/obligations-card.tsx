import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { DataTable } from '../../shared/ui/data-table/data-table';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { ToggleChip } from '../../shared/ui/toggle-chip';
import { ExportMenu } from '../export/export-menu';
import type { CompletenessSearch, ObligationState } from './completeness-search';
import { completenessQueries, type Obligation, type Reminder } from './completeness-queries';
import styles from './completeness.module.css';
import { ExtensionDialog } from './extension-dialog';
import { useObligationColumns } from './use-obligation-columns';

const MOST_AT_FIRST = 100;
const STATES: readonly ObligationState[] = ['overdue', 'in_part', 'due', 'extended', 'complete'];
const KEYS = {
  overdue: 'overdue',
  in_part: 'inPart',
  due: 'due',
  extended: 'extended',
  complete: 'complete',
} as const;

interface ObligationsCardProps {
  programme: string;
  period: string;
  territory: string;
  owed: CompletenessSearch['owed'];
  onOwed: (owed: CompletenessSearch['owed']) => void;
  /** Whether reminders may be read: those of the liaisons whose places the reader reviews. */
  seesReminders: boolean;
  mayExtend: (territory: string) => boolean;
}

/** Road maps that owe reports: how late, who answers, who was reminded, and more time where it may be given. */
export function ObligationsCard(props: ObligationsCardProps) {
  const { programme, period, territory, owed, onOwed, seesReminders, mayExtend } = props;
  const { t } = useTranslation('review');
  const format = useFigureFormat();
  const asked = { programme, period, territory };
  const obligations = useQuery(completenessQueries.obligations(asked));
  const reminders = useQuery({ ...completenessQueries.reminders(asked), enabled: seesReminders });
  const [extending, setExtending] = useState<Obligation | null>(null);
  const columns = useObligationColumns({
    ...{ programme, period, mayExtend },
    reminders: seesReminders ? groupByPerson(reminders.data ?? []) : null,
    onExtend: setExtending,
  });
  return (
    <Card
      title={t('owed.title')}
      tools={<ExportMenu name={t('owed.title')} path="/obligations" query={asked} />}
    >
      <Loaded query={obligations} height={260}>
        {(all) => {
          const shown = all.filter(({ state }) =>
            owed === 'all' ? true : owed === undefined ? state !== 'complete' : state === owed,
          );
          return (
            <>
              <div className={styles.chips} role="group" aria-label={t('owed.state')}>
                <ToggleChip
                  pressed={owed === undefined}
                  count={format.count(all.filter(({ state }) => state !== 'complete').length)}
                  onToggle={() => onOwed(undefined)}
                >
                  {t('owed.open')}
                </ToggleChip>
                {STATES.map((state) => (
                  <ToggleChip
                    key={state}
                    pressed={owed === state}
                    count={format.count(all.filter((one) => one.state === state).length)}
                    onToggle={() => onOwed(owed === state ? undefined : state)}
                  >
                    {t(`owed.states.${KEYS[state]}`)}
                  </ToggleChip>
                ))}
                <ToggleChip
                  pressed={owed === 'all'}
                  count={format.count(all.length)}
                  onToggle={() => onOwed(owed === 'all' ? undefined : 'all')}
                >
                  {t('owed.all')}
                </ToggleChip>
              </div>
              <DataTable
                caption={t('owed.title')}
                columns={columns}
                rows={shown}
                most={MOST_AT_FIRST}
                keyOf={({ roadMap }) => String(roadMap)}
                empty={
                  <Message
                    title={t(owed === undefined ? 'owed.none' : 'owed.noneSuch')}
                    text={t(owed === undefined ? 'owed.noneText' : 'owed.noneSuchText')}
                  />
                }
              />
            </>
          );
        }}
      </Loaded>
      {extending && (
        <ExtensionDialog
          programme={programme}
          period={period}
          obligation={extending}
          onClose={() => setExtending(null)}
        />
      )}
    </Card>
  );
}

function groupByPerson(reminders: readonly Reminder[]): Map<string, Reminder[]> {
  const byPerson = new Map<string, Reminder[]>();
  for (const one of reminders) byPerson.set(one.person, [...(byPerson.get(one.person) ?? []), one]);
  return byPerson;
}
