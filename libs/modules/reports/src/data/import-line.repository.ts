import type { LineSource } from '@modules/ledger';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { FAULTS_OF_ROW, FAULTY, judgeProgress } from './judge-progress';

/** What rows are judged against. */
export interface JudgingTerms {
  readonly programmeId: number;
  /** Today in the programme's time zone: what begins later is in the future. */
  readonly today: string;
  /** Ids of the territories the sender may report for; null: all. */
  readonly territoryIds: readonly number[] | null;
}

/** What became of the staged rows of one import. */
export interface JudgedRows {
  /** Rows with an error. */
  readonly refused: number;
  /** Lines that will be applied. */
  readonly sound: number;
  /** Rows that say again what another row of the file says. */
  readonly copies: number;
}

/** SQL condition: some rows of import $1 mean the same item and period. Codes are keys, so it shows before they are looked up. */
const REPEATED = `exists (
  select from staged_row where import_id = $1 group by territory, item, period having count(*) > 1)`;

/** Staged rows with two more columns: whether rows for the same item and period differ, and whether a row repeats one above it. */
const STAGED = `select s.*, false as conflicting, false as is_copy from staged_row s where s.import_id = $4`;

/** The same where rows are repeated, which is seldom and dear. Windows, because a join would trust a guess at how many are. */
const STAGED_WITH_COPIES = `
  select s.*, min(s.content) over same <> max(s.content) over same as conflicting, s.row_no > min(s.row_no) over same as is_copy
    from (
      select r.*, row(r.value, r.numerator, r.denominator, r.spent, r.narrative, r.delay_reason, r.evidence)::text as content
        from staged_row r where r.import_id = $4
    ) s
  window same as (partition by s.territory, s.item, s.period)`;

/** Lines of progress that were found sound, sorted by item: what the batches of an import go through. */
@Injectable()
export class ImportLineRepository {
  /** Judges the staged rows of an import in one pass: the sound ones become lines, the others findings. */
  async judge(tx: Transaction, importId: string, terms: JudgingTerms): Promise<JudgedRows> {
    await tx.query('delete from import_line where import_id = $1', [importId]);
    const [{ repeated }] = await tx.query<{ repeated: boolean }>(`select ${REPEATED} as repeated`, [
      importId,
    ]);
    const [counts] = await tx.query<JudgedRows>(
      `with j as materialized (${judgeProgress(repeated ? STAGED_WITH_COPIES : STAGED)}),
       refused as (
         insert into finding (import_id, code, severity, row_no, column_name, params)
         select $4, fault.code, 'error', j.row_no, fault.column_name, fault.params
           from j cross join lateral ${FAULTS_OF_ROW}
          where ${FAULTY} and fault.code is not null order by j.row_no
       ), lines as (
         insert into import_line (import_id, position, row_no, item_id, period_ord, value, numerator, denominator, spent,
                                  narrative, delay_reason, evidence, outcome)
         select $4, row_number() over (order by item_id, ord, row_no), row_no, item_id, ord, value, numerator, denominator,
                spent, narrative, delay_reason, evidence, case when is_copy then 'copy' else 'apply' end
           from j where not ${FAULTY}
       )
       select count(*) filter (where ${FAULTY}) as refused,
              count(*) filter (where not ${FAULTY} and not is_copy) as sound,
              count(*) filter (where not ${FAULTY} and is_copy) as copies from j`,
      [terms.programmeId, terms.today, terms.territoryIds, importId],
    );
    return counts;
  }

  /** The lines at some positions, as the ledger takes them. */
  linesAt(importId: string, after: number, upTo: number): LineSource {
    return {
      sql: `select item_id, period_ord, value, numerator, denominator, spent, narrative, delay_reason, evidence
              from import_line where import_id = $1 and position > $2 and position <= $3 and outcome = 'apply'`,
      params: [importId, after, upTo],
    };
  }

  /** The periods of the lines at some positions, by number. */
  async periodsAt(tx: Transaction, importId: string, after: number, upTo: number): Promise<number[]> {
    const rows = await tx.query<{ ord: number }>(
      `select distinct period_ord as ord from import_line where import_id = $1 and position > $2 and position <= $3`,
      [importId, after, upTo],
    );
    return rows.map(({ ord }) => ord);
  }

  /** Takes lines of periods back that were locked since these were judged: their rows become findings. */
  async refuseLocked(
    tx: Transaction,
    importId: string,
    { after, upTo }: { after: number; upTo: number },
    periods: readonly { readonly ord: number; readonly code: string }[],
  ): Promise<number> {
    const [{ refused }] = await tx.query<{ refused: number }>(
      `with refused as (
         update import_line l set outcome = 'refused'
           from unnest($4::int[], $5::text[]) as p (ord, code)
          where l.import_id = $1 and l.position > $2 and l.position <= $3 and l.outcome = 'apply' and l.period_ord = p.ord
         returning l.row_no, p.code
       ), found as (
         insert into finding (import_id, code, severity, row_no, column_name, params)
         select $1, 'ROW.PERIOD_LOCKED', 'error', row_no, 'period', jsonb_build_object('period', code)
           from refused order by row_no
       )
       select count(*)::int as refused from refused`,
      [importId, after, upTo, periods.map(({ ord }) => ord), periods.map(({ code }) => code)],
    );
    return refused;
  }

  /** The position of the last line; 0 where there is none. */
  async lastPosition(tx: Transaction, importId: string): Promise<number> {
    const [{ last }] = await tx.query<{ last: number | null }>(
      'select max(position) as last from import_line where import_id = $1',
      [importId],
    );
    return last ?? 0;
  }
}
