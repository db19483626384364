import { MarkFile } from '../findings/mark-file';
import { CheckManifest } from '../templates/check-manifest';
import { MakeTemplate } from '../templates/make-template';
import { ManifestSigner } from '../templates/manifest-signer';
import { ApplyDocuments } from './apply-documents';
import { ApplyImport } from './apply-import';
import { ApplyLines } from './apply-lines';
import { ApplyPreview } from './apply-preview';
import { CheckImports } from './check-imports';
import { DeclineProposal } from './decline-proposal';
import { FailImport } from './fail-import';
import { FindPeriod } from './find-period';
import { FindSheet } from './find-sheet';
import { FinishLines } from './finish-lines';
import { JudgeDecider } from './judge-decider';
import { JudgeDocuments } from './judge-documents';
import { JudgeEntry } from './judge-entry';
import { JudgeProgress } from './judge-progress';
import { JudgeRows } from './judge-rows';
import { KeepAttachments } from './keep-attachments';
import { KeepDrafts } from './keep-drafts';
import { OpenStoredFile } from './open-stored-file';
import { ParseImport } from './parse-import';
import { ProposePlan } from './propose-plan';
import { ShowReading } from './show-reading';
import { ReadReportSheet } from './read-report-sheet';
import { ReceiveImport } from './receive-import';
import { RegisterImport } from './register-import';
import { RejectImport } from './reject-import';
import { RereadImport } from './reread-import';
import { ReuseImport } from './reuse-import';
import { RevertImport } from './revert-import';
import { ReviewEntries } from './review-entries';
import { StageFile } from './stage-file';
import { StoreDocuments } from './store-documents';
import { SubmitEntry } from './submit-entry';
import { SubmitImport } from './submit-import';
import { ValidateImport } from './validate-import';
import { WatchImport } from './watch-import';
import { WithdrawDocuments } from './withdraw-documents';

/** What the module does, in the order of a file's journey. */
export const reportUseCases = [
  ...[ReceiveImport, RegisterImport, ReuseImport, SubmitImport, ApplyPreview],
  ...[ProposePlan, JudgeDecider, DeclineProposal],
  ...[ParseImport, StageFile, ShowReading, RereadImport, RejectImport, FailImport],
  ...[ValidateImport, JudgeRows, JudgeProgress, JudgeDocuments],
  ...[OpenStoredFile, KeepAttachments, FinishLines],
  ...[ApplyImport, ApplyLines, ApplyDocuments, StoreDocuments, RevertImport, WithdrawDocuments, WatchImport],
  ...[CheckImports],
  ...[SubmitEntry, JudgeEntry, ReviewEntries],
  ...[FindPeriod, FindSheet, ReadReportSheet, KeepDrafts],
  ...[MakeTemplate, CheckManifest, ManifestSigner, MarkFile],
];
