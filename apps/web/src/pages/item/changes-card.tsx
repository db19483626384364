import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ItemLink } from '../../features/items/item-link';
import type { ItemDetail, Moment } from '../../features/items/item-queries';
import { AskForChange } from '../../features/plans/ask-for-change';
import { useMayAt } from '../../features/plans/use-may-at';
import { PersonName } from '../../features/people/person-name';
import { usePlaceNames } from '../../features/places/use-place-names';
import { useValueWords } from '../../features/review/use-value-words';
import type { Session } from '../../shared/api/session';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { CardBoundary } from '../../shared/ui/card-boundary';
import { AuditLink } from './audit-link';
import styles from './item-view.module.css';
import { ChangeEffect } from './change-effect';

type Change = ItemDetail['changes'][number];

interface OneChangeProps {
  change: Change;
  item: ItemDetail;
  moment: Moment;
  session: Session;
}

/** What was asked to be changed of the plan, by which act, what was decided, and what that does. */
export function ChangesCard({ item, moment, session }: Omit<OneChangeProps, 'change'>) {
  const { t } = useTranslation('places');
  const mayAt = useMayAt(session);
  const mayAsk = item.status !== 'cancelled' && mayAt('change.request', item.programme, item.territory);
  return (
    <Card
      title={t('changes.title')}
      tools={mayAsk && <AskForChange id={item.id}>{t('changes.ask')}</AskForChange>}
    >
      {item.changes.length === 0 ? (
        <p className={styles.note}>{t('changes.none')}</p>
      ) : (
        <ol className={styles.list}>
          {[...item.changes].reverse().map((change) => (
            <OneChange key={change.id} change={change} item={item} moment={moment} session={session} />
          ))}
        </ol>
      )}
    </Card>
  );
}

function OneChange({ change, item, moment, session }: OneChangeProps) {
  const { t } = useTranslation('places');
  const format = useFigureFormat();
  const words = useValueWords();
  const placeName = usePlaceNames();
  const [isOpen, setIsOpen] = useState(false);
  const { id, kind, act, reason, decision, deadline, weight, target, shares, replacementItemId } = change;
  const state = decision ?? 'undecided';
  const brings = [
    deadline && t('changes.newDeadline', { date: format.day(deadline) }),
    weight !== null && t('changes.newWeight', { weight: format.quantity(weight) }),
    target !== null && t('changes.newTarget', { target: words.value(target, item) }),
    shares &&
      t('changes.newShares', {
        shares: Object.entries(shares)
          .map(([code, share]) => `${placeName(code)} ${format.percent(share * 100)}`)
          .join('; '),
      }),
  ].filter(Boolean);
  return (
    <li className={styles.entry}>
      <p className={styles.headline}>
        <strong>{t(`changes.kinds.${kind as 'cancel'}`)}</strong>
        {brings.map((what) => (
          <span key={String(what)} className={styles.fact}>
            {what}
          </span>
        ))}
        <span className={styles.state} data-state={state}>
          {t(`changes.states.${state as 'approved'}`)}
        </span>
      </p>
      <p>{reason}</p>
      {replacementItemId !== null && (
        <p>
          <ItemLink id={replacementItemId}>{t('changes.replacement')}</ItemLink>
        </p>
      )}
      <p className={styles.note}>
        {t('changes.act', { ...act, date: format.day(act.date) })} ·{' '}
        {t('changes.asked', { when: format.instant(change.requestedAt) })}{' '}
        <PersonName id={change.requestedBy} />
        {change.decidedAt && (
          <>
            {' · '}
            {t('changes.decided', { when: format.instant(change.decidedAt) })}{' '}
            <PersonName id={change.decidedBy} />
          </>
        )}
        <AuditLink session={session} subject="change" id={String(id)} />
      </p>
      <details
        className={`${styles.fold} screen-only`}
        onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      >
        <summary>{t('changes.effect')}</summary>
        {isOpen && (
          <CardBoundary>
            <ChangeEffect change={id} moment={moment} />
          </CardBoundary>
        )}
      </details>
    </li>
  );
}
