import { ActionIcon } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Message } from '../../shared/ui/message';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import { ExportMenu } from '../export/export-menu';
import { ProgrammePicker } from '../filters/programme-picker';
import { helpDoor } from '../help/help-door';
import { rights } from '../session/rights';
import type { ChosenProgramme } from '../workspace/in-programme';
import { DeskNotices } from './desk-notices';
import { DeskWindows } from './desk-windows';
import { EntryPane } from './entry-pane';
import { PlaceChips } from './place-chips';
import { queueFilter, type ReviewSearch } from './queue-filter';
import { QueueFilters } from './queue-filters';
import { QueuePane } from './queue-pane';
import styles from './review-desk.module.css';
import { reviewQueries } from './review-queries';
import type { Decision, QueuedEntry } from './queued-entry';
import { SelectionBar } from './selection-bar';
import { useDesk } from './use-desk';
import { useDeskKeyHelp } from './use-desk-key-help';
import { useDeskKeys } from './use-desk-keys';
import { usePlacePath } from './use-place-path';

const DECISIONS: readonly Decision[] = ['endorse', 'accept', 'return'];

interface ReviewDeskProps {
  chosen: ChosenProgramme;
  search: ReviewSearch;
}

/** The analyst's desk: the queue at the left, the entry at the right, and keys for all of it. */
export function ReviewDesk({ chosen: { session, programmes, programme, choice }, search }: ReviewDeskProps) {
  const { t } = useTranslation('review');
  const nameOf = useName();
  const format = useFigureFormat();
  const navigate = useNavigate({ from: '/review' });
  const places = usePlacePath();
  const [said, setSaid] = useState('');

  const go = useCallback(
    (part: Partial<ReviewSearch>, replace = false) =>
      void navigate({
        search: (now) => ({ ...now, entry: undefined, ...part }),
        replace,
        resetScroll: false,
      }),
    [navigate],
  );
  const change = useCallback((part: Partial<ReviewSearch>) => go(part, 'q' in part), [go]);

  const filter = useMemo(() => queueFilter(search, programme.code), [search, programme.code]);
  const totals = useQuery(reviewQueries.totals(filter)).data;
  const state = search.state ?? 'submitted';
  const total = totals?.[state] ?? undefined;
  const needsEndorsement = programme.endorsement === 'regional';
  const mayAt = (decision: Decision, territory: string): boolean =>
    rights.at(
      session,
      decision === 'endorse' ? 'report.endorse' : 'report.review',
      programme.code,
      places.codes(territory),
    );
  const may = (entry: QueuedEntry, decision: Decision): boolean =>
    fits(entry.state, decision, needsEndorsement) &&
    (rights.isOperator(session) || entry.submittedBy !== session.id) &&
    mayAt(decision, entry.territory);
  const desk = useDesk({
    filter,
    asked: search.entry,
    onOpen: (entry) => go({ entry }, true),
    mayDecide: may,
  });
  const { current } = desk;
  const mayReview = rights.anywhere(session, 'report.review', programme.code);
  const bulk = mayReview ? DECISIONS.filter((decision) => fits(state, decision, needsEndorsement)) : [];

  // While entries are ticked, buttons and keys are about these; the open one has none of its own.
  const isAlone = desk.selected.size === 0;
  const several = (decision: Decision): boolean => {
    if (isAlone) return false;
    if (bulk.includes(decision)) desk.setWindow({ kind: 'bulk', decision, whole: false });
    return true;
  };
  const onKeyDown = useDeskKeys({
    next: () => desk.step(1),
    previous: () => desk.step(-1),
    accept: () => several('accept') || desk.decide('accept'),
    giveBack: () => {
      if (!several('return') && current && may(current, 'return')) desk.setWindow({ kind: 'return' });
    },
    endorse: () => several('endorse') || desk.decide('endorse'),
    evidence: () => desk.openEvidence(() => setSaid(t('list.noEvidence'))),
    select: () => current && bulk.length > 0 && desk.toggle(current.id),
    undo: desk.undo,
  });
  useDeskKeyHelp(needsEndorsement);
  const { programme: _programme, ...narrowed } = search;
  const isNarrowed = Object.values({ ...narrowed, entry: undefined, state: undefined, sort: undefined }).some(
    Boolean,
  );
  const reset = (): void => void navigate({ search: { programme: search.programme } });
  const direction = programme.directions.find(({ code }) => code === current?.direction);

  return (
    <Page>
      <PageHead
        title={t('title')}
        lead={total === undefined ? t('lead') : t(`leads.${state}`, { count: format.count(total) })}
        filters={
          <>
            <ProgrammePicker
              programmes={programmes}
              value={programme.code}
              onChange={(code) => void navigate({ search: { programme: code } })}
            />
            <ExportMenu name={t('title')} path="/entries" query={filter} />
            <ActionIcon
              variant="default"
              size={30}
              aria-label={t('keys.title')}
              title={t('keys.title')}
              onClick={helpDoor.open}
            >
              <IconKeyboard size={17} aria-hidden />
            </ActionIcon>
          </>
        }
      />
      <QueueFilters
        search={search}
        programme={programme}
        periods={choice.begun}
        totals={totals}
        onChange={change}
      />
      <PlaceChips
        filter={filter}
        territory={search.territory}
        places={places}
        onPlace={(territory) => change({ territory })}
      />
      <div className={styles.desk} onKeyDown={onKeyDown}>
        <DeskNotices of={desk} said={said} />
        <SelectionBar of={desk} total={total ?? 0} may={bulk} />
        <div className={styles.panes} data-empty={current === undefined || undefined}>
          <QueuePane
            of={desk}
            places={places}
            total={total}
            maySelect={bulk.length > 0}
            isNarrowed={isNarrowed}
            onReset={reset}
          />
          {current ? (
            <EntryPane
              of={desk}
              entry={current}
              programme={programme.code}
              direction={direction && nameOf(direction.title)}
              places={places}
              may={(decision) => isAlone && may(current, decision)}
              mayAssign={isAlone && mayAt('accept', current.territory)}
              mayDiscuss={rights.at(
                session,
                'report.discuss',
                programme.code,
                places.codes(current.territory),
              )}
            />
          ) : (
            desk.queue.data && (
              <div className={styles.entry}>
                <Message title={t('entry.nothing')} text={t('entry.nothingText')} />
              </div>
            )
          )}
        </div>
        <DeskWindows of={desk} filter={filter} total={total ?? 0} onSaid={setSaid} />
      </div>
    </Page>
  );
}

/** Whether a word can be said of an entry in a state; as the ledger decides it. */
function fits(state: QueuedEntry['state'], decision: Decision, needsEndorsement: boolean): boolean {
  if (state !== 'submitted' && state !== 'endorsed') return false;
  if (decision === 'endorse') return needsEndorsement && state === 'submitted';
  return decision === 'return' || !needsEndorsement || state === 'endorsed';
}
