import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { accountQueries } from '../../shared/api/account-queries';
import { ApiError } from '../../shared/api/api-error';
import { useName } from '../../shared/i18n/use-name';
import { Message } from '../../shared/ui/message';
import { rights } from '../session/rights';
import { sessionQuery } from '../session/session-query';
import styles from './elsewhere.module.css';

interface ElsewhereProps {
  /** Code of the place the address is about, where it says so. */
  place?: string;
  /** Code of the programme the address is about, where that is what is not to be seen. */
  programme?: string;
}

/** For an address that leads outside of what the reader may see: what it is about, who can let them in, and what they lack. */
export function Elsewhere({ place, programme }: ElsewhereProps) {
  if (place !== undefined) return <OfPlace place={place} programme={programme} />;
  return programme === undefined ? <OfThing /> : <OfProgramme programme={programme} />;
}

function OfPlace({ place, programme }: { place: string; programme: string | undefined }) {
  const { t } = useTranslation();
  const nameOf = useName();
  const { data, error, isPending } = useQuery(accountQueries.permission('metrics.read', place, programme));
  if (isPending) return <p role="status">{t('state.loading')}</p>;
  if (error instanceof ApiError && error.status === 404) {
    return (
      <Message heading="h1" title={t('access.noPlace')} text={t('access.noPlaceText', { code: place })}>
        <Ways programme={programme} />
      </Message>
    );
  }
  const { placeName, administrators } = data ?? { placeName: null, administrators: [] };
  return (
    <Message
      heading="h1"
      title={placeName ? t('access.elsewhereNamed', { place: nameOf(placeName) }) : t('access.elsewhere')}
      text={t('access.elsewhereText')}
    >
      <p>
        {administrators.length > 0
          ? t('access.administrators', { names: administrators.join(', ') })
          : t('access.askAdministrator')}
      </p>
      <Ways programme={programme}>
        <Link to="/account" search={{ why: 'metrics.read', place, of: programme }} hash="why">
          {t('access.whyNot')}
        </Link>
      </Ways>
    </Message>
  );
}

function OfProgramme({ programme }: { programme: string }) {
  const { t } = useTranslation();
  return (
    <Message heading="h1" title={t('access.programme')} text={t('access.programmeText', { code: programme })}>
      <p>{t('access.askAdministrator')}</p>
      <Ways>
        <Link to="/account" search={{ why: 'metrics.read', of: programme }} hash="why">
          {t('access.whyNot')}
        </Link>
      </Ways>
    </Message>
  );
}

/** What an address names by a number says nothing of where it belongs. */
function OfThing() {
  const { t } = useTranslation();
  return (
    <Message heading="h1" title={t('access.thing')} text={t('access.thingText')}>
      <Ways>
        <Link to="/account" hash="why">
          {t('access.whyNot')}
        </Link>
      </Ways>
    </Message>
  );
}

/** Home, and why not; the operator has no account to be asked about. */
function Ways({ programme, children }: { programme?: string; children?: ReactNode }) {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  return (
    <p className={styles.ways}>
      <Link to="/" search={{ programme }}>
        {t('access.toOwn')}
      </Link>
      {session && !rights.isOperator(session) && children}
    </p>
  );
}
