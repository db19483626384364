import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { usePlaceNames } from '../places/use-place-names';
import { useTerritoryTree } from '../places/territory-picker/use-territory-tree';
import { planQueries } from './plan-queries';
import styles from './plans.module.css';

/** Which of the places that the reader sees have a road map for a programme, and which have none. */
export function CoverageCard({ programme }: { programme: string }) {
  const { t } = useTranslation('plans');
  const format = useFigureFormat();
  const placeName = usePlaceNames();
  const { data: tree } = useTerritoryTree();
  const roadMaps = useQuery(planQueries.roadMaps(programme));
  return (
    <Card title={t('coverage.title')}>
      <Loaded query={{ ...roadMaps, data: tree && roadMaps.data }} height={120}>
        {(all) => {
          const having = new Set(all.map(({ territory }) => territory));
          const places = [...(tree?.byCode.values() ?? [])]
            .map(({ territory }) => territory)
            .filter(({ level }) => level > 0);
          const missing = places.filter(({ code }) => !having.has(code));
          return (
            <>
              <p>
                {t('coverage.have', {
                  having: format.count(places.length - missing.length),
                  all: format.count(places.length),
                })}{' '}
                <Link to="/plans" search={{ programme }}>
                  {t('coverage.open')}
                </Link>
              </p>
              {missing.length === 0 ? (
                <p className={styles.note}>{t('coverage.complete')}</p>
              ) : (
                <details>
                  <summary>{t('coverage.missing', { places: format.count(missing.length) })}</summary>
                  <ul className={styles.places}>
                    {missing.map(({ code }) => (
                      <li key={code}>{placeName(code)}</li>
                    ))}
                  </ul>
                </details>
              )}
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}
