import { IconBell, IconBellFilled } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../../shared/i18n/lazy-part';
import { pageHeading } from '../../shared/ui/page-title/page-heading';
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
export function FollowButton({ programme, territory }: FollowedPlace) {
  const { data: session } = useQuery(sessionQuery);
  if (!session || rights.isOperator(session)) return null;
  return <OwnFollowButton key={`${programme} ${territory}`} programme={programme} territory={territory} />;
}

function OwnFollowButton(place: FollowedPlace) {
  const { t } = useTranslation('places');
  const [opened, setOpened] = useState(false);
  const { data: follows } = useQuery(followQueries.all());
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
        disabled={follows === undefined}
        onClick={() => setOpened(true)}
      >
        <Icon size={16} aria-hidden />
        {t(follow ? 'links.followed' : 'links.follow')}
      </button>
      {opened && (
        <Suspense fallback={null}>
          <FollowWindow
            place={place}
            name={pageHeading.read()?.element.textContent ?? place.territory}
            follow={follow}
            onClose={() => setOpened(false)}
          />
        </Suspense>
      )}
    </>
  );
}
