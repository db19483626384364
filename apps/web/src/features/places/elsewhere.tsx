import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Message } from '../../shared/ui/message';

/** For an address that leads to a place outside of what the reader may see. */
export function Elsewhere() {
  const { t } = useTranslation();
  return (
    <Message heading="h1" title={t('access.elsewhere')} text={t('access.elsewhereText')}>
      <Link to="/">{t('access.toOwn')}</Link>
    </Message>
  );
}
