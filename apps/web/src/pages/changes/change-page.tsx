import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ItemLink } from '../../features/items/item-link';
import { PersonName } from '../../features/people/person-name';
import { PageRead } from '../../features/places/page-read';
import { usePlaceNames } from '../../features/places/use-place-names';
import { ChangeState } from '../../features/plans/change-state';
import { DecideChange } from '../../features/plans/decide-change';
import { EffectView } from '../../features/plans/effect-view';
import { planQueries, type Change, type Effect } from '../../features/plans/plan-queries';
import styles from '../../features/plans/plans.module.css';
import { useBrings } from '../../features/plans/use-brings';
import { Needs } from '../../features/session/needs';
import type { Session } from '../../shared/api/session';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { Crumbs } from '../../shared/ui/crumbs';
import { Fact, Facts } from '../../shared/ui/facts';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';

/** One change request: the act and the reason, what it does to the figures, and the decision. */
export function ChangePage() {
  return <Needs action="road-map.read">{(session) => <OneChange session={session} />}</Needs>;
}

function OneChange({ session }: { session: Session }) {
  const { id } = useParams({ from: '/workspace/changes/$id' });
  const found = useQuery(planQueries.change(id));
  return (
    <PageRead query={found} height={560}>
      {(one) => <ChangeView {...one} session={session} />}
    </PageRead>
  );
}

function ChangeView({ change, effect, session }: { change: Change; effect: Effect; session: Session }) {
  const { t } = useTranslation('plans');
  const { t: places } = useTranslation('places');
  const nameOf = useName();
  const placeName = usePlaceNames();
  return (
    <Page>
      <PageHead
        above={
          <Crumbs label={t('way')}>
            <Link to="/changes" search={{ programme: change.programme }}>
              {t('changes.title')}
            </Link>
          </Crumbs>
        }
        title={`${change.itemCode}: ${places(`changes.kinds.${change.kind}`)}`}
        lead={
          <>
            <ItemLink id={change.itemId}>{nameOf(change.itemTitle)}</ItemLink> · {placeName(change.territory)}
          </>
        }
      />
      <div className={styles.pair}>
        <div className={styles.column}>
          <AskedCard change={change} />
          <Card title={t('decide.title')}>
            <Outcome change={change} />
            <DecideChange change={change} session={session} />
          </Card>
        </div>
        <Card title={t(change.state === 'approved' ? 'effect.titleApproved' : 'effect.title')}>
          <EffectView effect={effect} />
        </Card>
      </div>
    </Page>
  );
}

function AskedCard({ change }: { change: Change }) {
  const { t } = useTranslation('plans');
  const { t: places } = useTranslation('places');
  const format = useFigureFormat();
  const brings = useBrings()(change);
  const { act, replacementItemId } = change;
  return (
    <Card title={t('asked.title')}>
      <Facts>
        <Fact wide name={t('asked.brings')}>
          <span className={styles.brings}>
            {brings.length > 0 ? brings.join(' · ') : places(`changes.kinds.${change.kind}`)}
          </span>
        </Fact>
        {replacementItemId !== null && (
          <Fact wide name={places('changes.replacement')}>
            <ItemLink id={replacementItemId}>{t('asked.openReplacement')}</ItemLink>
          </Fact>
        )}
        <Fact wide name={t('asked.act')}>
          {act.title}
        </Fact>
        <Fact name={t('asked.number')}>{act.number}</Fact>
        <Fact name={t('asked.date')}>{format.day(act.date)}</Fact>
        <Fact wide name={t('changes.reason')}>
          {change.reason}
        </Fact>
        <Fact name={t('changes.by')}>
          <PersonName id={change.requestedBy} />
        </Fact>
        <Fact name={t('changes.at')}>{format.instant(change.requestedAt)}</Fact>
      </Facts>
    </Card>
  );
}

/** What was decided, by whom and why; told to whoever hears the page, too, when it has just been. */
function Outcome({ change }: { change: Change }) {
  const format = useFigureFormat();
  return (
    <div role="status">
      <p>
        <ChangeState state={change.state} />
      </p>
      {change.decidedAt && (
        <p className={styles.note}>
          {format.instant(change.decidedAt)} · <PersonName id={change.decidedBy} />
        </p>
      )}
      {change.decisionReason && <p>{change.decisionReason}</p>}
    </div>
  );
}
