import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from './failure';
import type { Read } from './read';
import styles from './loaded.module.css';

interface LoadedProps<T> {
  query: Read<T>;
  /** Of the skeleton, in pixels: what the content will roughly take, so that nothing jumps. */
  height: number;
  children: (data: T) => ReactNode;
}

/** A read in its three states: a skeleton, a fault with another try, the content (dimmed while it is another period's). */
export function Loaded<T>({ query, height, children }: LoadedProps<T>) {
  const { t } = useTranslation();
  if (query.data !== undefined) {
    return (
      <div
        className={styles.content}
        data-stale={query.isPlaceholderData || undefined}
        aria-busy={query.isFetching}
      >
        {children(query.data)}
      </div>
    );
  }
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div role="status" aria-label={t('state.loading')}>
      <Skeleton height={height} radius="md" />
    </div>
  );
}
