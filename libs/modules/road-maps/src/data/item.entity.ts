import type { IsoDay, LocalizedText } from '@core/kernel';
import type { ItemKind, ItemType } from '@core/reporting';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn, TableInheritance, Unique } from 'typeorm';

/**
 * A row of a road map: what is reported on. Deadline, weight, baseline, target, plan and shares are as they were
 * approved, for good; approved change requests are layered over them by date. Foreign keys are in the migration.
 */
@Entity({ name: 'item' })
@TableInheritance({ column: 'type' })
@Unique('item_code_key', ['roadMapId', 'code'])
@Check('item_type_check', `type in ('measure', 'indicator')`)
@Check(
  'item_kind_check',
  `kind in ('binary', 'stages', 'increase', 'decrease', 'maintain_at_least', 'maintain_at_most')`,
)
@Check('item_target_check', `kind in ('binary', 'stages') or (baseline is not null and target is not null)`)
@Check('item_span_check', `kind not in ('increase', 'decrease') or target <> baseline`)
@Check('item_indicator_check', `type = 'measure' or indicator_id is null`)
@Check('item_weight_check', 'weight is null or weight >= 0')
@Check(
  'item_plan_check',
  '(plan_dates is null) = (plan_percents is null) and cardinality(plan_dates) is not distinct from cardinality(plan_percents)',
)
@Check('item_start_check', 'starts_on is null or deadline >= starts_on')
@Index('item_programme_index', ['programmeId'])
@Index('item_promise_index', ['promiseId'])
export abstract class Item {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'item_pk',
  })
  id: number;

  @Column('integer', { name: 'programme_id' })
  programmeId: number;

  @Column('integer', { name: 'road_map_id' })
  roadMapId: number;

  /** The road map's own territory; shares may lie elsewhere. */
  @Column('integer', { name: 'territory_id' })
  territoryId: number;

  /** The version that brought it. */
  @Column('integer', { name: 'version_id' })
  versionId: number;

  @Column('text')
  code: string;

  // Two values are not worth an index; TypeORM would make one unless one is named.
  @Index('item_type_index', { synchronize: false })
  @Column('text')
  type: ItemType;

  @Column('text')
  kind: ItemKind;

  @Column('jsonb')
  title: LocalizedText;

  @Column('integer', { name: 'direction_id', nullable: true })
  directionId: number | null;

  @Column('integer', { name: 'promise_id', nullable: true })
  promiseId: number | null;

  @Column('text', { nullable: true })
  unit: string | null;

  /** Null: it starts with the programme's term. */
  @Column('date', { name: 'starts_on', nullable: true })
  startsOn: IsoDay | null;

  @Column('date')
  deadline: IsoDay;

  @Column('numeric', { nullable: true })
  baseline: string | null;

  @Column('numeric', { nullable: true })
  target: string | null;

  @Column('numeric', { nullable: true })
  weight: string | null;

  @Column('date', { name: 'plan_dates', array: true, nullable: true })
  planDates: IsoDay[] | null;

  /** 0..100, in step with the dates. */
  @Column('numeric', { name: 'plan_percents', array: true, nullable: true })
  planPercents: string[] | null;

  /** Million tenge, all lines; null without lines. */
  @Column('numeric', { name: 'budget_planned', nullable: true })
  budgetPlanned: string | null;

  @Column('text', { name: 'completion_form', nullable: true })
  completionForm: string | null;

  @Column('text', { name: 'lead_executor', nullable: true })
  leadExecutor: string | null;

  @Column('text', { name: 'co_executors', array: true, default: '{}' })
  coExecutors: string[];

  /** The first period in which it counts. */
  @Column('smallint', { name: 'counts_from' })
  countsFrom: number;

  /** Whether the first approved version had it. */
  @Column('boolean', { name: 'in_baseline' })
  inBaseline: boolean;

  /** Its place in the road map. */
  @Column('integer')
  position: number;
}
