import { createHash } from 'node:crypto';
import { presentFigures, type FiguresResponse, type TerritoryFigures } from '@modules/metrics';

/** A territory's figures as they are frozen: the bytes, and their digest. */
export interface FrozenFigures {
  readonly territory: string;
  /** JSON of the figures object. */
  readonly text: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly sha256: string;
}

/** Figures as the API gives them. */
function of(figures: TerritoryFigures): FrozenFigures {
  const text = JSON.stringify(presentFigures(figures));
  return { territory: figures.territory, text, sha256: digest(text) };
}

/** The digest of a whole edition: of the lines `territory digest`, by territory. Anybody can make it from the figures. */
function digestOf(figures: readonly FrozenFigures[]): string {
  const lines = [...figures]
    .sort((a, b) => (a.territory < b.territory ? -1 : 1))
    .map(({ territory, sha256 }) => `${territory} ${sha256}\n`);
  return digest(lines.join(''));
}

function read(text: string): FiguresResponse {
  return JSON.parse(text) as FiguresResponse;
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Figures as frozen text. */
export const figuresText = { of, digestOf, read } as const;
