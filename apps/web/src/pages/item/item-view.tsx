import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { evidenceQueries } from '../../features/evidence/evidence-queries';
import { EvidenceGallery } from '../../features/evidence/evidence-gallery';
import { AsOfBanner } from '../../features/filters/as-of-banner';
import type { ItemDetail, Moment } from '../../features/items/item-queries';
import { PlaceCrumbs } from '../../features/places/place-crumbs';
import { PlaceFilters } from '../../features/places/place-filters';
import { usePlaceNames } from '../../features/places/use-place-names';
import type { ChosenProgramme } from '../../features/workspace/in-programme';
import type { WorkspaceSearch } from '../../features/workspace/workspace-search';
import { keepSearch } from '../../shared/address/keep-search';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import { AuditLink } from './audit-link';
import { ChangesCard } from './changes-card';
import { ItemPath } from './item-path';
import styles from './item-view.module.css';
import { MoneyCard } from './money-card';
import { PlanCard } from './plan-card';
import { ReportsCard } from './reports-card';
import { SharesCard } from './shares-card';
import { StateCard } from './state-card';
import { VerificationsCard } from './verifications-card';

type Search = WorkspaceSearch & { chart?: 'table' };

interface ItemViewProps {
  chosen: ChosenProgramme;
  item: ItemDetail;
  moment: Moment;
  search: Search;
}

/** Where an item stands and why, how it came there, and every record that says so. */
export function ItemView({ chosen, item, moment, search }: ItemViewProps) {
  const { t } = useTranslation('places');
  const nameOf = useName();
  const placeName = usePlaceNames();
  const navigate = useNavigate({ from: '/items/$id' });
  const { session, roots, programme, choice } = chosen;
  const { endsOn } = choice.chosen;
  const evidence = useQuery(evidenceQueries.ofItem(item.id));
  const change = useCallback(
    (part: Partial<Search>) => void navigate({ search: (now) => ({ ...now, ...part }), resetScroll: false }),
    [navigate],
  );
  return (
    <Page>
      <PageHead
        replays
        title={nameOf(item.title)}
        above={
          <PlaceCrumbs roots={roots} territory={item.territory}>
            <Link
              to="/road-maps/$id"
              params={{ id: String(item.roadMapId) }}
              search={keepSearch('programme', 'period', 'asOf')}
            >
              {t('item.roadMap')}
            </Link>
          </PlaceCrumbs>
        }
        lead={
          <>
            {`${t(item.type === 'indicator' ? 'item.indicator' : 'item.measure')} ${item.code} · ${placeName(item.territory)}`}
            <AuditLink session={session} subject="item" id={String(item.id)} />
          </>
        }
        filters={<PlaceFilters chosen={chosen} search={search} offers={[]} onChange={change} />}
      />
      {search.asOf && <AsOfBanner day={search.asOf} onBack={() => change({ asOf: undefined })} />}
      <div className={styles.pair}>
        <StateCard item={item} endsOn={endsOn} />
        <PlanCard item={item} programme={programme} />
      </div>
      <div className={styles.pair}>
        <ItemPath
          item={item}
          moment={moment}
          view={search.chart ?? 'chart'}
          onView={(view) => change({ chart: view === 'table' ? view : undefined })}
        />
        <div className={styles.column}>
          {item.type === 'measure' && <MoneyCard item={item} />}
          <SharesCard item={item} />
        </div>
      </div>
      <div className={`${styles.pair} ${styles.records}`}>
        <ReportsCard item={item} session={session} />
        <div className={styles.column}>
          {(evidence.isError || (evidence.data?.length ?? 0) > 0) && (
            <Card title={t('evidence.title')}>
              <Loaded query={evidence} height={120}>
                {(files) => <EvidenceGallery files={files} />}
              </Loaded>
            </Card>
          )}
          <VerificationsCard item={item} session={session} />
          <ChangesCard item={item} moment={moment} session={session} />
        </div>
      </div>
    </Page>
  );
}
