import { FiguresResponse } from '@modules/metrics';
import { ApiProperty } from '@nestjs/swagger';
import type { Page } from '@platform/http';
import type { Cause } from '../data/cause.reader';
import type { EditionView } from '../data/edition.reader';
import { figuresText, type FrozenFigures } from '../domain/figures-text';
import type { Erratum } from '../use-cases/read-errata';

/** The figures of a closed period, frozen. */
export class EditionResponse {
  id: string;
  programme: string;
  period: string;
  /** Of this period; a period that is opened and closed again has another edition. */
  number: number;
  lockedAt: string;
  lockedBy: string;
  frozenAt: string;
  ruleVersion: string;
  /** How many territories have figures in it. */
  territories: number;
  /** SHA-256 over the lines `territory digest\n` of all its territories, by code. */
  sha256: string;
}

/** A page of editions. */
export class EditionPageResponse {
  items: EditionResponse[];
  nextCursor: string | null;
}

/** A territory's figures in an edition. */
export class EditionFiguresResponse {
  territory: string;
  figures: FiguresResponse;
  /** The text that the digest is of. */
  text: string;
  /** SHA-256 of the text. */
  sha256: string;
}

/** A page of an edition's figures. */
export class EditionFiguresPageResponse {
  items: EditionFiguresResponse[];
  nextCursor: string | null;
}

/** A figure that is not what it was. */
export class FigureDifferenceResponse {
  /** Its path in the figures object, as `measures.accepted`. */
  figure: string;
  @ApiProperty({ oneOf: [{ type: 'number' }, { type: 'string' }], nullable: true })
  was: number | string | null;
  @ApiProperty({ oneOf: [{ type: 'number' }, { type: 'string' }], nullable: true })
  is: number | string | null;
}

/** Something recorded since the edition was frozen. */
export class CauseResponse {
  @ApiProperty({ enum: ['entry', 'decision', 'withdrawal', 'verification', 'change', 'extension'] })
  kind: Cause['kind'];
  /** Of the entry, the verification, the change request or the extension. */
  id: string;
  itemId: number | null;
  itemCode: string | null;
  period: string | null;
  at: string;
  by: string;
  reason: string | null;
}

/** A territory whose figures are not those of the edition any more. */
export class ErratumResponse {
  territory: string;
  figures: FigureDifferenceResponse[];
  /** What reaches the territory, the latest first. */
  causes: CauseResponse[];
}

/** A page of an edition's errata. */
export class ErrataPageResponse {
  items: ErratumResponse[];
  nextCursor: string | null;
}

/** An edition as the API shows it. */
export function presentEdition(view: EditionView): EditionResponse {
  const { id, programme, period, number, lockedAt, lockedBy, frozenAt, ruleVersion, territories, sha256 } =
    view;
  return {
    ...{ id, programme, period, number, lockedAt: lockedAt.toISOString(), lockedBy },
    ...{ frozenAt: frozenAt.toISOString(), ruleVersion, territories, sha256 },
  };
}

/** Editions as the API shows them. */
export function presentEditions({ items, nextCursor }: Page<EditionView>): EditionPageResponse {
  return { items: items.map(presentEdition), nextCursor };
}

/** An edition's figures as the API shows them. */
export function presentEditionFigures({
  items,
  nextCursor,
}: Page<FrozenFigures>): EditionFiguresPageResponse {
  return {
    items: items.map(({ territory, text, sha256 }) => ({
      ...{ territory, figures: figuresText.read(text), text, sha256 },
    })),
    nextCursor,
  };
}

/** Errata as the API shows them. */
export function presentErrata({ items, nextCursor }: Page<Erratum>): ErrataPageResponse {
  return {
    items: items.map(({ territory, figures, causes }) => ({
      territory,
      figures: figures.map((figure) => ({ ...figure })),
      causes: causes.map(presentCause),
    })),
    nextCursor,
  };
}

function presentCause({ kind, id, itemId, itemCode, period, at, by, reason }: Cause): CauseResponse {
  return { kind, id, itemId, itemCode, period, at: at.toISOString(), by, reason };
}
