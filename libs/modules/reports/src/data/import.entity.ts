import type { ErrorParams } from '@core/kernel';
import type { ImportKind } from '@core/reporting';
import { Check, Column, Entity, Index, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import type { ImportStatus } from '../domain/import-lifecycle';
import type { ErrorPolicy } from '../domain/error-policy';
import type { ImportMode } from '../domain/import-mode';

/**
 * One file and what became of its rows. The programme and the file belong to other libraries: plain ids here, foreign
 * keys in the migration.
 */
@Entity({ name: 'import' })
@Check(
  'import_kind_check',
  `kind in ('territories', 'programmes', 'road-maps', 'progress', 'lineage', 'boundaries')`,
)
@Check('import_mode_check', `mode in ('preview', 'apply')`)
@Check('import_on_error_check', `on_error in ('skip', 'reject')`)
@Check('import_progress_check', 'progress between 0 and 100')
@Check(
  'import_status_check',
  `status in ('uploaded', 'parsing', 'validating', 'previewed', 'applying', 'applied', 'rejected', 'failed', 'reverted')`,
)
@Index('import_received_index', { synchronize: false })
@Index('import_sha256_index', ['sha256'])
@Index('import_open_index', { synchronize: false })
@Index('import_unfolded_index', { synchronize: false })
export class Import {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_pk' })
  id: string;

  @Column('text')
  kind: ImportKind;

  /** Null where the file is of no programme. */
  @Column('integer', { name: 'programme_id', nullable: true })
  programmeId: number | null;

  @Column('text')
  mode: ImportMode;

  @Column('text', { name: 'on_error' })
  onError: ErrorPolicy;

  @Column('text')
  status: ImportStatus;

  @Column('uuid', { name: 'file_id' })
  fileId: string;

  @Column('text', { name: 'file_name' })
  fileName: string;

  @Column('text')
  sha256: string;

  @Column('text', { name: 'received_by' })
  receivedBy: string;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt: Date;

  /** Roots of the subtrees the sender may report for; null: everywhere. */
  @Column('text', { array: true, nullable: true })
  scope: string[] | null;

  /** Roots of what a proposal is about, once it was looked through; null: of all its sender may send for. */
  @Column('text', { array: true, nullable: true })
  reach: string[] | null;

  /** Whether it is somebody else than its sender who asked for it to be applied, or the bootstrap token. */
  @Column('boolean', { default: true })
  seconded: boolean;

  /** Who asked for it to be applied, and when; null while it is only looked at. */
  @Column('text', { name: 'submitted_by', nullable: true })
  submittedBy: string | null;

  /** All its entries carry this instant. */
  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt: Date | null;

  /** Of the whole journey, 0..100. */
  @Column('smallint', { default: 0 })
  progress: number;

  /** The sheet of a workbook that was read; null for other files, and before it was read. */
  @Column('text', { nullable: true })
  sheet: string | null;

  /** Rows that are not blank, below the heading; 0 until the file was read to its end. */
  @Column('integer', { name: 'total_rows', default: 0 })
  totalRows: number;

  /** While the file is read, the rows that were; from then on the rows whose fate is known. */
  @Column('integer', { name: 'processed_rows', default: 0 })
  processedRows: number;

  @Column('integer', { name: 'accepted_rows', default: 0 })
  acceptedRows: number;

  @Column('integer', { name: 'rejected_rows', default: 0 })
  rejectedRows: number;

  @Column('integer', { name: 'unchanged_rows', default: 0 })
  unchangedRows: number;

  /** Lines of progress that were sound: what the batches go through. */
  @Column('integer', { name: 'to_apply_rows', default: 0 })
  toApplyRows: number;

  @Column('integer', { name: 'batches_done', default: 0 })
  batchesDone: number;

  /** Why it failed, in the shape of a problem. */
  @Column('jsonb', { nullable: true })
  failure: { code: string; params?: ErrorParams } | null;

  @Column('timestamptz', { name: 'applied_at', nullable: true })
  appliedAt: Date | null;

  /** When the figures of every level included it. */
  @Column('timestamptz', { name: 'folded_at', nullable: true })
  foldedAt: Date | null;

  @Column('timestamptz', { name: 'reverted_at', nullable: true })
  revertedAt: Date | null;

  @Column('text', { name: 'reverted_by', nullable: true })
  revertedBy: string | null;

  /** Also a sign of life: the sweeper looks for working imports that have not moved. */
  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
