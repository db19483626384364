import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keepSearch } from '../../shared/address/keep-search';
import type { FigureSetName } from '../../shared/api/figures';
import type { Scope } from '../../shared/api/queries';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { Explained } from '../explain/explained';
import { ItemLink } from '../items/item-link';
import { usePlaceNames } from '../places/use-place-names';
import { StatusGlyph } from '../statuses/status-glyph';
import { slippingQueries } from './slipping-queries';
import { useSlippingWords } from './use-slipping-words';
import styles from './slipping-card.module.css';

const along = keepSearch('programme', 'period', 'territory', 'asOf');

/** What costs a place most right now, why, and who can get it moving; the way to all of it. */
export function SlippingCard({ scope, set }: { scope: Scope; set: FigureSetName }) {
  const { t } = useTranslation('insight');
  const format = useFigureFormat();
  const nameOf = useName();
  const placeName = usePlaceNames();
  const words = useSlippingWords();
  const slipping = useQuery(
    slippingQueries.worst({ ...scope, type: set === 'indicators' ? 'indicator' : undefined }),
  );
  return (
    <Card title={t('slipping.cardTitle')}>
      <Loaded query={slipping} height={320}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Message title={t('slipping.none')} text={t('slipping.noneText')} />
          ) : (
            <>
              <ol className={styles.list}>
                {items.map((item) => (
                  <li key={item.itemId} className={styles.item}>
                    <span className={styles.title}>
                      <ItemLink id={item.itemId}>{nameOf(item.title)}</ItemLink>
                    </span>
                    <span className={styles.loss} title={t('slipping.columns.loss')}>
                      <Explained dense figure={`${set}.slipping.deviation`} territory={scope.territory}>
                        {format.finePoints(-item.loss)}
                      </Explained>
                    </span>
                    <span className={styles.facts}>
                      <StatusGlyph status={item.status} /> {words.days(item.daysLate)} ·{' '}
                      {placeName(item.place)}
                    </span>
                    <span className={styles.facts}>
                      {words.reason(item.reason)} → <strong>{words.executor(item.executor)}</strong>
                    </span>
                  </li>
                ))}
              </ol>
              <Link
                to="/slipping"
                search={(now: object) => ({ ...along(now), set: set === 'indicators' ? set : undefined })}
                className={styles.all}
              >
                {t('slipping.toAll', { number: format.count(total) })}
              </Link>
            </>
          )
        }
      </Loaded>
    </Card>
  );
}
