import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../shared/api/session';
import { Message } from '../../shared/ui/message';
import { rights } from '../session/rights';

const STEPS = ['territories', 'programme', 'roadMaps', 'progress'] as const;

/** For an empty system: what to load, in which order, and where. */
export function FirstSteps({ session }: { session: Session }) {
  const { t } = useTranslation();
  return (
    <Message heading="h1" title={t('empty.noProgramme')} text={t('empty.noProgrammeText')}>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{t(`empty.steps.${step}`)}</li>
        ))}
      </ol>
      {rights.anywhere(session, 'import.create') && (
        <Button renderRoot={(button) => <Link {...button} to="/desk/upload" />}>{t('empty.upload')}</Button>
      )}
    </Message>
  );
}
