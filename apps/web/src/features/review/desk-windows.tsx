import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { AssignDialog } from './assign-dialog';
import { BulkDialog } from './bulk-dialog';
import type { QueueFilter } from './queue-filter';
import { ReturnDialog } from './return-dialog';
import { idsOfQueue, MOST_AT_ONCE } from './review-queries';
import type { Desk } from './use-desk';

interface DeskWindowsProps {
  of: Desk;
  filter: QueueFilter;
  /** How many the filters find. */
  total: number;
  onSaid: (said: string) => void;
}

/** The window that is open, if one is. */
export function DeskWindows({ of, filter, total, onSaid }: DeskWindowsProps) {
  const { t } = useTranslation('review');
  const nameOf = useName();
  const format = useFigureFormat();
  const { window, current, selected } = of;
  const close = (): void => of.setWindow(null);
  if (window === null) return null;
  if (window.kind === 'bulk') {
    const { decision, whole } = window;
    return (
      <BulkDialog
        decision={decision}
        count={whole ? Math.min(total, MOST_AT_ONCE) : selected.size}
        isWholeQueue={whole}
        ids={async () => {
          // A word that still waits is on an entry of the queue, too: it is decided first and not asked for again.
          await of.decisions.settle();
          return whole ? idsOfQueue(filter) : [...selected];
        }}
        send={of.decisions.decideAll}
        onDone={({ decided }) => {
          of.setSelected(new Set());
          onSaid(t('bulk.decided', { count: format.count(decided) }));
        }}
        onClose={close}
      />
    );
  }
  const entries =
    selected.size > 0 ? of.entries.filter(({ id }) => selected.has(id)) : current ? [current] : [];
  if (window.kind === 'assign' && entries.length > 0) {
    return (
      <AssignDialog
        programme={filter.programme}
        territory={entries[0].territory}
        ids={entries.map(({ id }) => id)}
        onDone={(assigned) => {
          of.setSelected(new Set());
          onSaid(t('assign.done', { count: format.count(assigned) }));
          void of.decisions.reread();
        }}
        onClose={close}
      />
    );
  }
  if (window.kind !== 'return' || !current) return null;
  return (
    <ReturnDialog
      name={`${current.itemCode} · ${nameOf(current.title)}`}
      onReturn={(reason) => {
        close();
        of.decide('return', reason);
      }}
      onClose={close}
    />
  );
}
