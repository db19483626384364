import type { FiguresResponse } from '@modules/metrics';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { figuresText } from '../domain/figures-text';

/** The edition that stands for a period: the latest one. */
export interface StandingEdition {
  readonly id: string;
  readonly ord: number;
  /** Of this period, from 1. */
  readonly number: number;
  readonly frozenAt: Date;
  readonly ruleVersion: string;
  readonly sha256: string;
}

const STANDING = `
  select distinct on (e.ord) e.id, e.ord, e.number, e.frozen_at as "frozenAt", e.rule_version as "ruleVersion", e.sha256
    from edition e where e.programme_id = $1 order by e.ord, e.number desc`;

/** Reads what is of record, for modules that show it in a form of their own. */
@Injectable()
export class StandingEditionReader {
  constructor(private readonly database: Database) {}

  /** By period. */
  async list(programmeId: number): Promise<StandingEdition[]> {
    return this.database.query<StandingEdition>(STANDING, [programmeId]);
  }

  /** Figures of every territory, by territory. */
  async figures(editionId: string): Promise<FiguresResponse[]> {
    const rows = await this.database.query<{ text: string }>(
      `select figures as text from edition_figures where edition_id = $1 order by territory collate "C"`,
      [editionId],
    );
    return rows.map(({ text }) => figuresText.read(text));
  }

  /** One territory's figures in the editions that stand, by period; absent where the edition has none of it. */
  async ofTerritory(programmeId: number, territory: string): Promise<Map<number, FiguresResponse>> {
    const rows = await this.database.query<{ ord: number; text: string }>(
      `with standing as (${STANDING})
       select s.ord, f.figures as text from standing s
         join edition_figures f on f.edition_id = s.id and f.territory = $2`,
      [programmeId, territory],
    );
    return new Map(rows.map(({ ord, text }) => [ord, figuresText.read(text)]));
  }
}
