import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/api-error';
import { useErrorText } from '../i18n/use-error-text';
import { Message } from './message';
import { missedCode } from './missed-code';
import styles from './failure.module.css';
import { WhyLink } from './why-link';

interface FailureProps {
  error: unknown;
  title?: string;
  onRetry?: () => void;
}

/** A fault in the reader's language, with another try and the id to quote. */
export function Failure({ error, title, onRetry }: FailureProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  // What a server refused is asked again on the spot: loading the page anew would lose what is typed on it.
  const isCode = !(error instanceof ApiError) && missedCode.isMissing();
  const known = error instanceof ApiError ? error : new ApiError(0, isCode ? 'CODE_AWAY' : 'INTERNAL');
  const retry = (): void => (isCode && missedCode.canReload() ? location.reload() : onRetry?.());
  return (
    <div role="alert">
      <Message tone="fault" title={title ?? t('state.failed')} text={errorText(known.code, known.params)}>
        {known.requestId && (
          <code className={styles.id}>{t('state.requestId', { id: known.requestId })}</code>
        )}
        <WhyLink error={known} />
        {onRetry && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconRefresh size={15} aria-hidden />}
            onClick={retry}
          >
            {t('state.retry')}
          </Button>
        )}
      </Message>
    </div>
  );
}
