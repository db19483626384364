import { VERDICTS } from '@core/metrics';
import { NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { FormFault } from '../../shared/ui/form-fault';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import { ToggleChip } from '../../shared/ui/toggle-chip';
import { PeriodPicker } from '../filters/period-picker';
import { ProgrammePicker } from '../filters/programme-picker';
import { TerritoryPicker } from '../places/territory-picker/territory-picker';
import { promiseQueries, type JudgedPromise, type Verdict } from '../promises/promise-queries';
import { usePlacePath } from '../review/use-place-path';
import { rights } from '../session/rights';
import type { ChosenProgramme } from '../workspace/in-programme';
import { decideVerdict } from './decide-verdict';
import { VerdictDialog } from './verdict-dialog';
import { VerdictRow } from './verdict-row';
import type { VerdictsSearch } from './verdicts-search';
import styles from './verdicts.module.css';

interface VerdictsViewProps {
  chosen: ChosenProgramme;
  search: VerdictsSearch;
}

const isOpen = ({ confirmed, stale, items }: JudgedPromise): boolean =>
  items.total > 0 && (confirmed === null || stale);

/** What the rule proposes of each promise, for an analyst to confirm or to see otherwise, with a reason. */
export function VerdictsView({ chosen, search }: VerdictsViewProps) {
  const { session, programmes, programme, roots, choice } = chosen;
  const { t } = useTranslation('review');
  const { t: promises } = useTranslation('promises');
  const format = useFigureFormat();
  const navigate = useNavigate({ from: '/verdicts' });
  const queryClient = useQueryClient();
  const places = usePlacePath();
  const [other, setOther] = useState<JudgedPromise | null>(null);
  const [said, setSaid] = useState('');
  const period = choice.chosen.period;
  const territory = search.territory ?? roots[0].code;
  const verdicts = useQuery(promiseQueries.verdicts({ programme: programme.code, territory, period }));
  const deciding = useMutation({
    mutationFn: ({ of, verdict, reason }: { of: JudgedPromise; verdict: Verdict; reason?: string }) =>
      decideVerdict({ programme: programme.code, promise: of.promise, territory, period, verdict, reason }),
    onSuccess: async ({ promise, verdict }) => {
      setOther(null);
      setSaid(t('verdicts.done', { code: promise, verdict: promises(`verdicts.${verdict}`) }));
      await queryClient.invalidateQueries({ queryKey: ['figures', programme.code] });
    },
  });
  const change = (part: Partial<VerdictsSearch>): void =>
    void navigate({
      search: (now) => ({ ...now, ...part }),
      resetScroll: false,
    });
  const mayDecide = rights.at(session, 'verdict.decide', programme.code, places.codes(territory));
  return (
    <Page>
      <PageHead
        title={t('verdicts.title')}
        lead={t('verdicts.lead', { place: places.title(territory) })}
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
      <Card title={t('verdicts.card')}>
        <Loaded query={verdicts} height={420}>
          {(all) => {
            const open = all.filter(isOpen);
            const shown = (search.show === 'all' ? all : open).filter(
              ({ verdict }) => search.verdict === undefined || verdict === search.verdict,
            );
            return (
              <>
                <div className={styles.filters}>
                  <ToggleChip
                    pressed={search.show === undefined}
                    count={format.count(open.length)}
                    onToggle={() => change({ show: undefined })}
                  >
                    {t('verdicts.open')}
                  </ToggleChip>
                  <ToggleChip
                    pressed={search.show === 'all'}
                    count={format.count(all.length)}
                    onToggle={() => change({ show: 'all' })}
                  >
                    {t('verdicts.all')}
                  </ToggleChip>
                  <NativeSelect
                    size="xs"
                    aria-label={t('verdicts.filter')}
                    value={search.verdict ?? ''}
                    data={[
                      { value: '', label: t('verdicts.any') },
                      ...VERDICTS.map((value) => ({ value, label: promises(`verdicts.${value}`) })),
                    ]}
                    onChange={(event) =>
                      change({ verdict: VERDICTS.find((one) => one === event.currentTarget.value) })
                    }
                  />
                </div>
                <p role="status" className={said ? styles.said : 'visually-hidden'}>
                  {said}
                </p>
                {other === null && <FormFault error={deciding.error} />}
                {shown.length === 0 ? (
                  <Message
                    title={t(all.length === 0 ? 'verdicts.noPromises' : 'verdicts.none')}
                    text={t(all.length === 0 ? 'verdicts.noPromisesText' : 'verdicts.noneText')}
                  />
                ) : (
                  <ul className={styles.list}>
                    {shown.map((promise) => (
                      <VerdictRow
                        key={promise.promise}
                        promise={promise}
                        isPending={deciding.isPending && deciding.variables.of.promise === promise.promise}
                        {...(mayDecide && promise.items.total > 0
                          ? {
                              onConfirm: () => deciding.mutate({ of: promise, verdict: promise.proposed }),
                              onOther: () => {
                                deciding.reset();
                                setOther(promise);
                              },
                            }
                          : {})}
                      />
                    ))}
                  </ul>
                )}
              </>
            );
          }}
        </Loaded>
      </Card>
      {other && (
        <VerdictDialog
          promise={other}
          fault={deciding.error}
          isPending={deciding.isPending}
          onDecide={(verdict, reason) => deciding.mutate({ of: other, verdict, reason })}
          onClose={() => setOther(null)}
        />
      )}
    </Page>
  );
}
