import { AssignmentRepository } from './assignment.repository';
import { AttachmentRepository } from './attachment.repository';
import { EarlierImportReader } from './earlier-import.reader';
import { EntryCommentRepository } from './entry-comment.repository';
import { EntryComparisonReader } from './entry-comparison.reader';
import { EntryContextReader } from './entry-context.reader';
import { EntryJudgementReader } from './entry-judgement.reader';
import { FindingReader } from './finding.reader';
import { FindingRepository } from './finding.repository';
import { ImportChangeReader } from './import-change.reader';
import { Import } from './import.entity';
import { ImportLineRepository } from './import-line.repository';
import { ImportReader } from './import.reader';
import { ImportRepository } from './import.repository';
import { ProposalReader } from './proposal.reader';
import { ReportDraftRepository } from './report-draft.repository';
import { ReportSheetReader } from './report-sheet.reader';
import { ReturnedEntryReader } from './returned-entry.reader';
import { ReviewQueueReader } from './review-queue.reader';
import { StagingRepository } from './staging.repository';
import { TemplateReader } from '../templates/template.reader';
import { TerritoryScopeReader } from './territory-scope.reader';

/** What reads and writes the module's tables. */
export const reportStores = [
  ...[ImportRepository, FindingRepository, StagingRepository, ImportLineRepository],
  ...[ImportReader, FindingReader, ImportChangeReader, EarlierImportReader, AttachmentRepository],
  ...[
    EntryContextReader,
    ReviewQueueReader,
    EntryComparisonReader,
    EntryCommentRepository,
    AssignmentRepository,
  ],
  ...[EntryJudgementReader, TerritoryScopeReader, TemplateReader, ProposalReader],
  ...[ReportSheetReader, ReportDraftRepository, ReturnedEntryReader],
];

/** The module's entities, for the process's one data source. */
export const reportsEntities = [Import];
