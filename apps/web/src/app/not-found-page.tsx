import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Message } from '../shared/ui/message';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Message title={t('state.notFound')} text={t('state.notFoundHint')} heading="h1">
      <Link to="/" search={{}}>
        {t('state.toOverview')}
      </Link>
    </Message>
  );
}
