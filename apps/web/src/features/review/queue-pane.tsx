import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Failure } from '../../shared/ui/failure';
import { Message } from '../../shared/ui/message';
import styles from './queue-list.module.css';
import { QueueRow } from './queue-row';
import desk from './review-desk.module.css';
import type { Desk } from './use-desk';
import type { PlacePath } from './use-place-path';

interface QueuePaneProps {
  of: Desk;
  places: PlacePath;
  /** How many the filters find; undefined while it is counted. */
  total: number | undefined;
  maySelect: boolean;
  isNarrowed: boolean;
  onReset: () => void;
}

/** The queue, oldest first: what is read of it, with a box each where something may be done with several. */
export function QueuePane({ of, places, total, maySelect, isNarrowed, onReset }: QueuePaneProps) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation();
  const format = useFigureFormat();
  const { queue, entries, current, selected } = of;
  const left =
    total === undefined ? undefined : Math.max(total - (of.isWaiting ? hidden(of) : 0), entries.length);
  return (
    <section className={desk.queue} aria-label={t('list.title')} data-queue>
      <div className={desk.bar}>
        {maySelect && entries.length > 0 && (
          <label className={desk.all}>
            <input
              type="checkbox"
              checked={entries.every(({ id }) => selected.has(id))}
              onChange={(event) =>
                of.setSelected(new Set(event.currentTarget.checked ? entries.map(({ id }) => id) : []))
              }
            />
            {common('table.selectAll')}
          </label>
        )}
        {queue.data && (
          <span className={desk.note}>
            {left === undefined
              ? common('table.shown', { count: format.count(entries.length) })
              : t('list.shown', { shown: format.count(entries.length), total: format.count(left) })}
          </span>
        )}
      </div>
      {queue.isPending && <Skeleton height={320} radius={0} />}
      {queue.isError && !queue.data && <Failure error={queue.error} onRetry={() => void queue.refetch()} />}
      {queue.data && entries.length === 0 && !queue.isFetchingNextPage && (
        <div className={desk.empty} tabIndex={-1}>
          <Message
            title={t(of.isWaiting ? 'list.empty' : 'list.none')}
            text={isNarrowed ? t('list.emptyNarrowed') : t('list.emptyText')}
          >
            {isNarrowed && (
              <Button size="compact-sm" variant="default" onClick={onReset}>
                {t('filters.reset')}
              </Button>
            )}
          </Message>
        </div>
      )}
      <ul className={styles.list}>
        {entries.map((entry) => (
          <QueueRow
            key={entry.id}
            ref={(row) => {
              if (row) of.rows.set(entry.id, row);
              else of.rows.delete(entry.id);
            }}
            entry={entry}
            place={places.name(entry.territory)}
            isCurrent={entry.id === current?.id}
            isSelected={selected.has(entry.id)}
            onSelect={maySelect ? () => of.toggle(entry.id) : undefined}
            onOpen={() => of.press(entry)}
          />
        ))}
        {queue.hasNextPage && (
          <li className={styles.more}>
            <Button
              variant="default"
              size="xs"
              fullWidth
              loading={queue.isFetchingNextPage}
              onClick={of.more}
            >
              {common('table.more')}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}

/** A word that is held is not counted yet by the server. */
const hidden = ({ decisions }: Desk): number => (decisions.held === null ? 0 : 1);
