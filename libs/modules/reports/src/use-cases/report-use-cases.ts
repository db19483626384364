import { ApplyDocuments } from './apply-documents';
import { ApplyImport } from './apply-import';
import { ApplyLines } from './apply-lines';
import { ApplyPreview } from './apply-preview';
import { FailImport } from './fail-import';
import { FindPeriod } from './find-period';
import { JudgeDocuments } from './judge-documents';
import { JudgeEntry } from './judge-entry';
import { JudgeProgress } from './judge-progress';
import { JudgeRows } from './judge-rows';
import { LockPeriod } from './lock-period';
import { ParseImport } from './parse-import';
import { ReadCalendar } from './read-calendar';
import { ShowReading } from './show-reading';
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

/** What the module does, in the order of a file's journey. */
export const reportUseCases = [
  ...[ReceiveImport, RegisterImport, ReuseImport, SubmitImport, ApplyPreview],
  ...[ParseImport, StageFile, ShowReading, RereadImport, RejectImport, FailImport],
  ...[ValidateImport, JudgeRows, JudgeProgress, JudgeDocuments],
  ...[ApplyImport, ApplyLines, ApplyDocuments, StoreDocuments, RevertImport, WatchImport],
  ...[SubmitEntry, JudgeEntry, ReviewEntries],
  ...[FindPeriod, LockPeriod, ReadCalendar],
];
