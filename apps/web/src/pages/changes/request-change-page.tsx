import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ItemLink } from '../../features/items/item-link';
import { itemQueries, type ItemDetail } from '../../features/items/item-queries';
import { PageRead } from '../../features/places/page-read';
import { usePlaceNames } from '../../features/places/use-place-names';
import { draftChange, type TypedChange } from '../../features/plans/draft-change';
import { EffectView } from '../../features/plans/effect-view';
import { planQueries } from '../../features/plans/plan-queries';
import styles from '../../features/plans/plans.module.css';
import { RequestChangeForm } from '../../features/plans/request-change-form';
import { Needs } from '../../features/session/needs';
import { useToday } from '../../features/session/use-today';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { Crumbs } from '../../shared/ui/crumbs';
import { FormFault } from '../../shared/ui/form-fault';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';

const PAUSE_MS = 500;
const UNWRITTEN = '—';

/** Asks for a change of one item, and shows what it would do while it is being written. */
export function RequestChangePage() {
  return <Needs action="change.request">{() => <OfItem />}</Needs>;
}

function OfItem() {
  const { id } = useParams({ from: '/workspace/items/$id/change' });
  const item = useQuery(itemQueries.one(id, {}));
  return (
    <PageRead query={item} height={560}>
      {(found) => <RequestView key={found.id} item={found} />}
    </PageRead>
  );
}

function RequestView({ item }: { item: ItemDetail }) {
  const { t } = useTranslation('plans');
  const nameOf = useName();
  const placeName = usePlaceNames();
  const today = useToday();
  const [typed, setTyped] = useState<TypedChange>(() => ({
    ...{ kind: 'postpone', title: '', number: '', date: today, reason: '' },
    ...{ deadline: '', weight: '', target: '', replacement: '', shares: [] },
  }));
  return (
    <Page>
      <PageHead
        above={
          <Crumbs label={t('way')}>
            <ItemLink id={item.id}>{nameOf(item.title)}</ItemLink>
          </Crumbs>
        }
        title={t('request.title')}
        lead={`${item.code} · ${placeName(item.territory)}`}
      />
      <div className={styles.pair}>
        <Card title={t('request.what')}>
          <RequestChangeForm
            item={item}
            typed={typed}
            onType={(part) => setTyped((before) => ({ ...before, ...part }))}
          />
        </Card>
        <Card title={t('effect.title')}>
          <Preview item={item} typed={typed} />
        </Card>
      </div>
    </Page>
  );
}

/** What is typed weighed a moment after the last letter; the words of the act do not matter to figures. */
function Preview({ item, typed }: { item: ItemDetail; typed: TypedChange }) {
  const { t } = useTranslation('plans');
  const [settled] = useDebouncedValue(typed, PAUSE_MS);
  const wordless = { ...settled, title: '', number: '', reason: '' };
  const draft = draftChange(wordless, UNWRITTEN);
  const effect = useQuery(planQueries.draftEffect(item.id, draft));
  if (draft === null) return <p className={styles.note}>{t('effect.notYet')}</p>;
  if (effect.isError) return <FormFault error={effect.error} />;
  return (
    <Loaded query={effect} height={240}>
      {(found) => <EffectView effect={found} />}
    </Loaded>
  );
}
