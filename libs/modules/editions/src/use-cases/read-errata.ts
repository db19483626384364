import { scopeOf, type Actor } from '@core/access';
import { ReadWholeCountry } from '@modules/metrics';
import { Injectable } from '@nestjs/common';
import { decodeCursor, pageOf, type Page } from '@platform/http';
import { CauseReader, type Cause } from '../data/cause.reader';
import { EditionReader } from '../data/edition.reader';
import { differencesBetween, type FigureDifference } from '../domain/differences-between';
import { editionsErrors } from '../domain/editions.errors';
import { figuresText } from '../domain/figures-text';

/** A territory whose figures are not those of the edition any more. */
export interface Erratum {
  readonly territory: string;
  readonly figures: readonly FigureDifference[];
  /** What was recorded since and reaches the territory, the latest first. */
  readonly causes: readonly Cause[];
}

/** More territories than any country has. */
const EVERYTHING = 100_000;

/** Tells where today's figures of a period differ from its edition, and by what. */
@Injectable()
export class ReadErrata {
  constructor(
    private readonly editions: EditionReader,
    private readonly country: ReadWholeCountry,
    private readonly causes: CauseReader,
  ) {}

  /** By territory. @throws DomainError `EDITION.NOT_FOUND`, `REQUEST.BAD_CURSOR` */
  async run(
    id: string,
    asked: { readonly territory?: string; readonly limit: number; readonly cursor?: string },
    actor: Actor,
  ): Promise<Page<Erratum>> {
    const scope = scopeOf(actor, 'metrics.read');
    const [after] = decodeCursor(asked.cursor) ?? [];
    const edition = await this.editions.find(id, scope);
    if (edition === undefined) throw editionsErrors.unknown(id);
    const { territory } = asked;
    const frozen = await this.editions.figures(edition, { territory, limit: EVERYTHING }, scope);
    const { figures } = await this.country.run(edition.programmeId, edition.ord);
    const today = new Map(figures.map((one) => [one.territory, figuresText.read(figuresText.of(one).text)]));
    const differing = frozen
      .map((one) => ({
        territory: one.territory,
        figures: differencesBetween(figuresText.read(one.text), today.get(one.territory) ?? {}),
      }))
      .filter((one) => one.figures.length > 0 && (after === undefined || one.territory > String(after)));
    const page = pageOf(differing, asked.limit, (one) => [one.territory]);
    if (page.items.length === 0) return { ...page, items: [] };
    const causes = await this.causes.since(edition.programmeId, edition.ord, edition.frozenAt);
    return { ...page, items: page.items.map((one) => ({ ...one, causes: reaching(causes, one.territory) })) };
  }
}

/** A moved due day names no territory: it reaches all of them. */
function reaching(causes: readonly Cause[], territory: string): Cause[] {
  return causes.filter(({ territories }) => territories.length === 0 || territories.includes(territory));
}
