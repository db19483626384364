import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportKind, ImportSummary } from '../../shared/api/import-summary';
import type { Session } from '../../shared/api/session';
import { LazyImportChanges } from '../differences/lazy-import-changes';
import { LazyProposalDifferences } from '../differences/lazy-proposal-differences';
import { rights } from '../session/rights';
import { ApplyPreview } from './apply-preview';
import { sendableKinds } from './sendable-kinds';
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
  const { t } = useTranslation(['interface', 'upload']);
  const { id, status, kind, programme } = of;
  if (status === 'previewed') {
    return (
      <>
        {sendableKinds.mayApply(session, kind, programme ?? undefined) ? (
          <ApplyPreview of={of} onApplied={onTaken} />
        ) : (
          <p>
            {t('upload:proposed')}{' '}
            <Link to="/plans/proposals/$id" params={{ id }}>
              {t('upload:toProposal')}
            </Link>
          </p>
        )}
        <Suspense fallback={null}>
          {kind === 'road-maps' ? (
            <LazyProposalDifferences id={id} />
          ) : (
            <LazyImportChanges id={id} kind={kind} />
          )}
        </Suspense>
      </>
    );
  }
  if (status !== 'applied' && status !== 'reverted') return null;
  if (!UNDOABLE.includes(kind) || !rights.anywhere(session, 'import.revert', programme)) return null;
  return <UndoImport id={id} isUndone={status === 'reverted'} onUndone={onTaken} />;
}
