import type { IsoDay } from '@core/kernel';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { ChangeKind } from '../domain/change-kinds';
import type { Act, ChangeProposal } from '../domain/change-proposal';

/** A change of an item that somebody asked for, and what was decided. Foreign keys are in the migration. */
@Entity({ name: 'change_request' })
@Check('change_request_kind_check', `kind in ('cancel', 'replace', 'postpone', 'reweight', 'rescope')`)
@Check('change_request_postpone_check', `(kind = 'postpone') = (deadline is not null)`)
@Check('change_request_reweight_check', `(kind = 'reweight') = (weight is not null)`)
@Check('change_request_replace_check', `(kind = 'replace') = (replacement_item_id is not null)`)
@Check(
  'change_request_rescope_check',
  `case kind when 'rescope' then target is not null or shares is not null else target is null and shares is null end`,
)
@Check(
  'change_request_decision_check',
  `(decision is null and decided_at is null and decided_by is null)
   or (decision in ('approved', 'rejected') and decided_at is not null and decided_by is not null)`,
)
@Index('change_request_item_index', ['itemId'])
@Index('change_request_replacement_index', { synchronize: false })
export class ChangeRequest implements ChangeProposal {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'change_request_pk',
  })
  id: number;

  @Column('bigint', { name: 'item_id' })
  itemId: number;

  @Column('text')
  kind: ChangeKind;

  @Column('jsonb')
  act: Act;

  /** The act's date once more, for sorting and comparing in SQL. */
  @Column('date', { name: 'act_date' })
  actDate: IsoDay;

  @Column('text')
  reason: string;

  @Column('date', { nullable: true })
  deadline: IsoDay | null;

  @Column('numeric', { nullable: true })
  weight: string | null;

  @Column('numeric', { nullable: true })
  target: string | null;

  /** By territory code, decimal text. */
  @Column('jsonb', { nullable: true })
  shares: Record<string, string> | null;

  @Column('bigint', { name: 'replacement_item_id', nullable: true })
  replacementItemId: number | null;

  @Column('text', { name: 'requested_by' })
  requestedBy: string;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;

  /** Null while it is undecided. */
  @Column('text', { nullable: true })
  decision: 'approved' | 'rejected' | null;

  @Column('text', { name: 'decision_reason', nullable: true })
  decisionReason: string | null;

  @Column('text', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;
}
