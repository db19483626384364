import { IconBell, IconBellFilled } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../../shared/i18n/lazy-part';
import { CardBoundary } from '../../shared/ui/card-boundary';
import { rights } from '../session/rights';
import { sessionQuery } from '../session/session-query';
import type { FollowedPlace } from './follow';
import { followQueries } from './follow-queries';
import styles from './follow-button.module.css';

const FollowWindow = lazyPart(
  () => import('./follow-window').then((module) => module.FollowWindow),
  'follows',
);

/** Whether I am told of the place on screen, and what; the operator of the start command has no account to be told by. */
export function FollowButton({ name, ...place }: FollowedPlace & { name: string }) {
  const { data: session } = useQuery(sessionQuery);
  if (!session || rights.isOperator(session)) return null;
  return <OwnFollowButton key={`${place.programme} ${place.territory}`} place={place} name={name} />;
}

function OwnFollowButton({ place, name }: { place: FollowedPlace; name: string }) {
  const { t } = useTranslation('places');
  const [opened, setOpened] = useState(false);
  const { data: follows, isPending } = useQuery(followQueries.all());
  const follow = follows?.find(
    ({ programme, territory }) => programme === place.programme && territory === place.territory,
  );
  const Icon = follow ? IconBellFilled : IconBell;
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        disabled={isPending}
        onClick={() => setOpened(true)}
      >
        <Icon size={16} aria-hidden />
        {t(follow ? 'links.followed' : 'links.follow')}
      </button>
      {opened && (
        <CardBoundary>
          <Suspense fallback={null}>
            <FollowWindow place={place} name={name} follow={follow} onClose={() => setOpened(false)} />
          </Suspense>
        </CardBoundary>
      )}
    </>
  );
}
