import { IconListDetails, IconRoute } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keepSearch } from '../../shared/address/keep-search';
import { FollowButton } from '../follows/follow-button';
import { itemQueries } from '../items/item-queries';
import styles from './place-links.module.css';

const along = keepSearch('programme', 'period', 'asOf');

interface PlaceLinksProps {
  programme: string;
  territory: string;
  /** What the place is called. */
  name: string;
}

/** From a place to what its figures are made of: its own road map, and every measure that counts in it. */
export function PlaceLinks({ programme, territory, name }: PlaceLinksProps) {
  const { t } = useTranslation('places');
  const { data: roadMap } = useQuery(itemQueries.roadMapOf(programme, territory));
  return (
    <div className={`${styles.links} screen-only`}>
      {roadMap && (
        <Link to="/road-maps/$id" params={{ id: String(roadMap.id) }} search={along}>
          <IconRoute size={16} aria-hidden />
          {t('links.roadMap')}
        </Link>
      )}
      <Link to="/items" search={(now: object) => ({ ...along(now), territory })}>
        <IconListDetails size={16} aria-hidden />
        {t('links.items')}
      </Link>
      <FollowButton programme={programme} territory={territory} name={name} />
    </div>
  );
}
