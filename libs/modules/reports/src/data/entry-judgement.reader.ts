import type { ErrorParams } from '@core/kernel';
import type { FindingCode, ProgressRow } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';
import type { JudgingTerms } from './import-line.repository';
import { FAULTS_OF_ROW, judgeProgress } from './judge-progress';

/** What is wrong with an entry. */
export interface EntryFault {
  readonly code: FindingCode;
  readonly column: string;
  readonly params: ErrorParams;
}

/** An entry judged like the row of a file: which item and period it means, the value it stands for, and its faults. */
export interface JudgedEntry {
  readonly itemId: number | null;
  readonly ord: number | null;
  /** Decimal text. */
  readonly value: string | null;
  readonly faults: readonly EntryFault[];
}

const ONE_ROW = `
  select 1 as row_no, $4::text as territory, $5::text as item, $6::text as period, $7::numeric as value,
         $8::boolean as is_word, $9::numeric as numerator, $10::numeric as denominator, $11::numeric as spent,
         $12::text as narrative, $13::text as delay_reason, $14::text as evidence, false as conflicting, false as is_copy`;

/** Judges one entry by the rules of files. */
@Injectable()
export class EntryJudgementReader {
  async judge(sql: Sql, row: ProgressRow, terms: JudgingTerms): Promise<JudgedEntry> {
    const [judged] = await sql.query<JudgedEntry>(
      `select j.item_id as "itemId", j.ord, j.value,
              coalesce((select jsonb_agg(jsonb_build_object('code', fault.code, 'column', fault.column_name, 'params', fault.params))
                          from ${FAULTS_OF_ROW} where fault.code is not null), '[]') as faults
         from (${judgeProgress(ONE_ROW)}) j`,
      [
        terms.programmeId,
        terms.today,
        terms.territoryIds,
        row.territoryCode,
        row.itemCode,
        row.period,
        row.value,
        row.valueIsWord,
        row.numerator,
        row.denominator,
        row.spent,
        row.narrative,
        row.delayReason,
        row.evidence,
      ],
    );
    return judged;
  }
}
