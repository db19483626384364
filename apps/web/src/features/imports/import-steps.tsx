import type { ImportKind, ImportSummary } from '../../shared/api/import-summary';
import type { Session } from '../../shared/api/session';
import { rights } from '../session/rights';
import { ApplyPreview } from './apply-preview';
import { ChangesTable } from './changes-table';
import { UndoImport } from './undo-import';

const UNDOABLE: readonly ImportKind[] = ['progress', 'lineage', 'boundaries'];

interface ImportStepsProps {
  of: ImportSummary;
  session: Session;
  /** A step was taken: the import is on its way again. */
  onTaken: () => void;
}

/** What a person may do about an import that came to rest: record what was looked at, take back what was recorded. */
export function ImportSteps({ of, session, onTaken }: ImportStepsProps) {
  const { id, status, kind, programme } = of;
  if (status === 'previewed') {
    return (
      <>
        <ApplyPreview of={of} onApplied={onTaken} />
        <ChangesTable id={id} />
      </>
    );
  }
  if (status !== 'applied' && status !== 'reverted') return null;
  if (!UNDOABLE.includes(kind) || !rights.anywhere(session, 'import.revert', programme)) return null;
  return <UndoImport id={id} isUndone={status === 'reverted'} onUndone={onTaken} />;
}
