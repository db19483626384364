import type { LocalizedText } from '@core/kernel';
import type { Verdict } from '@core/metrics';
import { Injectable } from '@nestjs/common';
import { PublicPromiseReader } from '../data/public-promise.reader';
import type { OpenProgramme } from './open-programmes';
import { TellErrata } from './tell-errata';

/** Something that readers of a feed are told; instants are ISO. */
export type News =
  | {
      readonly kind: 'edition';
      readonly id: string;
      readonly at: string;
      readonly period: string;
      readonly number: number;
    }
  | {
      readonly kind: 'errata';
      readonly id: string;
      readonly at: string;
      readonly period: string;
      readonly territories: number;
    }
  | {
      readonly kind: 'verdict';
      readonly id: string;
      readonly at: string;
      readonly period: string;
      readonly promise: string;
      readonly text: LocalizedText;
      readonly verdict: Verdict;
      readonly was: Verdict | null;
    };

/** Readers look often; what is older they have. */
const MOST_NEWS = 50;
/** Comparing an edition with today reads a whole country twice; corrections of old periods are rare. */
const LOOKED_THROUGH_FOR_ERRATA = 3;

/** Gathers new editions, corrections of the latest ones, and verdicts for the country. */
@Injectable()
export class GatherNews {
  constructor(
    private readonly promises: PublicPromiseReader,
    private readonly errata: TellErrata,
  ) {}

  /** The latest first. */
  async run(open: OpenProgramme): Promise<News[]> {
    const news = [...editionsOf(open), ...(await this.corrections(open)), ...(await this.verdicts(open))];
    return news.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, MOST_NEWS);
  }

  private async corrections(open: OpenProgramme): Promise<News[]> {
    const news: News[] = [];
    const frozen = open.periods.filter(({ edition }) => edition !== null);
    for (const period of frozen.slice(-LOOKED_THROUGH_FOR_ERRATA)) {
      const { errata, correctedAt } = await this.errata.run(open, period);
      if (correctedAt === null || period.edition === null) continue;
      const id = `urn:uade:errata:${period.edition.id}`;
      news.push({ kind: 'errata', id, at: correctedAt, period: period.period, territories: errata.length });
    }
    return news;
  }

  private async verdicts({ programme }: OpenProgramme): Promise<News[]> {
    const texts = new Map((await this.promises.promises(programme.id)).map(({ code, text }) => [code, text]));
    const before = new Map<string, Verdict>();
    const words = (await this.promises.words(programme.id)).filter(({ level }) => level === 0);
    return words.flatMap(({ id, promise, verdict, period, decidedAt }): News[] => {
      const was = before.get(promise) ?? null;
      before.set(promise, verdict);
      if (was === verdict) return [];
      const at = decidedAt.toISOString();
      const text = texts.get(promise) ?? {};
      return [
        {
          kind: 'verdict',
          id: `urn:uade:verdict:${programme.code}:${id}`,
          at,
          period,
          promise,
          text,
          verdict,
          was,
        },
      ];
    });
  }
}

function editionsOf({ periods }: OpenProgramme): News[] {
  return periods.flatMap(({ period, edition }): News[] => {
    if (edition === null) return [];
    const { id, number, frozenAt } = edition;
    return [
      { kind: 'edition', id: `urn:uade:edition:${id}`, at: new Date(frozenAt).toISOString(), period, number },
    ];
  });
}
