import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { request } from '../../shared/api/request';
import type { components } from '../../shared/api/schema.generated';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Dialog } from '../../shared/ui/dialog/dialog';
import { Loaded } from '../../shared/ui/loaded';
import { usePlaceNames } from '../places/use-place-names';
import styles from './territories.module.css';

type Lineage = components['schemas']['LineageResponse'];
type Event = Lineage['predecessors'][number];

const lineageOf = (code: string) =>
  queryOptions({
    queryKey: ['territories', 'lineage', code],
    queryFn: ({ signal }) => request<Lineage>(`/territories/${encodeURIComponent(code)}/lineage`, { signal }),
  });

/** Where a territory came from, what became of it, and to whom it belonged. */
export function LineageDialog({ code, onClose }: { code: string; onClose: () => void }) {
  const { t } = useTranslation('territories');
  const format = useFigureFormat();
  const nameOf = usePlaceNames();
  const lineage = useQuery(lineageOf(code));
  const span = ({ validFrom, validTo }: Lineage['parents'][number]): string =>
    [
      validFrom && t('lineage.since', { day: format.day(validFrom) }),
      validTo && t('lineage.until', { day: format.day(validTo) }),
    ]
      .filter(Boolean)
      .join(' ') || t('lineage.always');
  const events = (title: string, of: Event[]) =>
    of.length > 0 && (
      <section>
        <h3 className={styles.subtitle}>{title}</h3>
        <ul className={styles.list}>
          {of.map((event) => (
            <li key={`${event.territory} ${event.effective}`}>
              <strong>{nameOf(event.territory)}</strong> <code>{event.territory}</code> ·{' '}
              {t(`lineage.kinds.${event.kind}`)} · {format.day(event.effective)} ·{' '}
              {t('lineage.share', { share: format.wholePercent(event.share) })}
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <Dialog title={t('lineage.title', { name: nameOf(code) })} opened onClose={onClose}>
      <Loaded query={lineage} height={120}>
        {({ predecessors, successors, parents }) => (
          <div className={styles.lineage}>
            {predecessors.length + successors.length === 0 && <p>{t('lineage.none')}</p>}
            {events(t('lineage.from'), predecessors)}
            {events(t('lineage.to'), successors)}
            {parents.length > 0 && (
              <section>
                <h3 className={styles.subtitle}>{t('lineage.parents')}</h3>
                <ul className={styles.list}>
                  {parents.map((parent) => (
                    <li key={`${parent.parent} ${parent.validFrom}`}>
                      <strong>{nameOf(parent.parent)}</strong> <code>{parent.parent}</code> · {span(parent)}
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </div>
        )}
      </Loaded>
    </Dialog>
  );
}
