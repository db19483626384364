import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DelegationsCard } from '../../features/account/delegation/delegations-card';
import { NoticeSettingsCard } from '../../features/account/notice-settings-card';
import { NoticesCard } from '../../features/account/notices-card';
import { PasswordCard } from '../../features/account/password-card';
import { ProfileCard } from '../../features/account/profile-card';
import { SecondFactorCard } from '../../features/account/second-factor-card';
import { SessionsCard } from '../../features/account/sessions-card';
import { TokensCard } from '../../features/account/tokens-card';
import { WhyCard, type WhyQuestion } from '../../features/permissions/why-card';
import { rights } from '../../features/session/rights';
import { sessionQuery } from '../../features/session/session-query';
import type { Action } from '@core/access';
import { lazyPart } from '../../shared/i18n/lazy-part';
import { Message } from '../../shared/ui/message';
import { CardBoundary } from '../../shared/ui/card-boundary';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import styles from './account-page.module.css';

const FollowsCard = lazyPart(
  () => import('../../features/follows/follows-card').then((module) => module.FollowsCard),
  'follows',
);

const SECTIONS = ['me', 'told', 'security', 'rights'] as const;

/** My own account: who I am, what I am told, how I sign in, what I may do. The operator of the start command's token has none. */
export function AccountPage() {
  const { t } = useTranslation('account');
  const { t: common } = useTranslation();
  const { why, place, of } = useSearch({ from: '/workspace/account' });
  const navigate = useNavigate({ from: '/account' });
  const { data: session } = useQuery(sessionQuery);
  if (!session) return null;
  const title = common('account.title');
  if (rights.isOperator(session)) {
    return <Message heading="h1" title={title} text={common('account.operator')} />;
  }
  const ask = ({ action, place: where, programme }: WhyQuestion): void =>
    void navigate({
      search: { why: action, place: where, of: programme },
      replace: true,
      resetScroll: false,
    });
  return (
    <Page>
      <PageHead title={title} lead={t('lead')} />
      <nav className={`${styles.jumps} screen-only`} aria-label={t('onPage')}>
        {SECTIONS.map((name) => (
          <a key={name} href={`#${name}`}>
            {t(`sections.${name}`)}
          </a>
        ))}
      </nav>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Section name="me">
            <ProfileCard session={session} />
            <DelegationsCard ownId={session.id} />
          </Section>
          <Section name="told">
            <div id="notices" tabIndex={-1}>
              <NoticesCard />
            </div>
            <CardBoundary>
              <Suspense fallback={null}>
                <FollowsCard />
              </Suspense>
            </CardBoundary>
            <NoticeSettingsCard />
          </Section>
        </div>
        <Section name="security">
          <SecondFactorCard />
          <PasswordCard />
          <SessionsCard />
          <TokensCard />
        </Section>
      </div>
      <Section name="rights">
        <WhyCard
          session={session}
          question={{ action: why as Action | undefined, place, programme: of }}
          onChange={ask}
        />
      </Section>
    </Page>
  );
}

interface SectionProps {
  name: (typeof SECTIONS)[number];
  children: ReactNode;
}

/** Cards of one concern, to be jumped to. */
function Section({ name, children }: SectionProps) {
  return (
    <div id={name} tabIndex={-1} className={styles.section}>
      {children}
    </div>
  );
}
