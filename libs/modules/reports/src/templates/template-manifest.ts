import type { Language } from '@core/kernel';
import type { Cell } from '@core/reporting';

/** The road map of one territory, as a template knew it. */
export interface KnownRoadMap {
  /** Code. */
  readonly territory: string;
  readonly version: number;
}

/** What a template says of itself, so that its rows can be told from those of another one when it comes back. */
export interface TemplateManifest {
  /** Code. */
  readonly programme: string;
  /** Code; the template holds the road maps of its subtree. */
  readonly territory: string;
  readonly period: string;
  readonly language: Language;
  readonly madeAt: Date;
  readonly roadMaps: readonly KnownRoadMap[];
}

/** A manifest as it comes back: what was signed, the signature, and the part of it that is asked for. */
export interface ReadManifest {
  readonly signed: string;
  readonly signature: string;
  readonly roadMaps: readonly KnownRoadMap[];
}

const MARK = ['uade', 'progress-template', '1'];
const ROAD_MAP = 'road_map';
const SIGNATURE = 'signature';

/** The rows of the hidden sheet, without the signature. */
function rows(manifest: TemplateManifest): readonly (readonly string[])[] {
  const { programme, territory, period, language, madeAt, roadMaps } = manifest;
  return [
    MARK,
    ['programme', programme],
    ['territory', territory],
    ['period', period],
    ['language', language],
    ['made_at', madeAt.toISOString()],
    ...roadMaps.map((roadMap) => [ROAD_MAP, roadMap.territory, String(roadMap.version)]),
  ];
}

/** What is signed: every cell that says something, in its place. */
function text(cells: readonly (readonly string[])[]): string {
  return JSON.stringify(cells);
}

/** Undefined for a sheet that only bears the same name. */
function read(sheet: readonly (readonly Cell[])[]): ReadManifest | undefined {
  const all = sheet.map((cells) => cells.map((cell) => String(cell ?? '')));
  if (text([all.at(0) ?? []]) !== text([MARK])) return undefined;
  const signed = all.filter(([name]) => name !== SIGNATURE);
  return {
    signed: text(signed),
    signature: all.find(([name]) => name === SIGNATURE)?.[1] ?? '',
    roadMaps: signed
      .filter(([name]) => name === ROAD_MAP)
      .map(([, territory = '', version]) => ({ territory, version: Number(version) })),
  };
}

/** The hidden sheet of a template. */
export const templateManifest = {
  /** In lower case, as the reader of workbooks takes it. */
  sheet: 'uade-manifest',
  signature: SIGNATURE,
  rows,
  text,
  read,
} as const;
