import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../features/session/session-query';
import { Message } from '../shared/ui/message';
import { isPublicPath } from './is-public-path';

const BesideNavigation = lazy(() =>
  import('./workspace/beside-navigation').then((module) => ({ default: module.BesideNavigation })),
);

/** An address that leads nowhere; whoever is signed in keeps the navigation. */
export function NotFoundPage() {
  const { pathname } = useLocation();
  const isPublic = isPublicPath(pathname);
  const { data: session } = useQuery({ ...sessionQuery, enabled: !isPublic });
  if (!session) return <NothingHere isPublic={isPublic} />;
  return (
    <Suspense fallback={null}>
      <BesideNavigation session={session}>
        <NothingHere isPublic={false} />
      </BesideNavigation>
    </Suspense>
  );
}

function NothingHere({ isPublic }: { isPublic: boolean }) {
  const { t } = useTranslation();
  return (
    <Message title={t('state.notFound')} text={t('state.notFoundHint')} heading="h1">
      <Link to={isPublic ? '/public' : '/'} search={{}}>
        {t('state.toOverview')}
      </Link>
    </Message>
  );
}
