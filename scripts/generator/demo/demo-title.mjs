/**
 * A measure's title in three languages from its template. Places are set apart by a noun that carries the case
 * ending, so that the place's own name never has to be declined.
 * @param {Record<string, string>} template
 * @param {{ size: number, phase: number, number: number, place: Record<string, string> }} parts phase 0 for none
 * @returns {{ kk: string, ru: string, en: string }}
 */
export function demoTitle(template, parts) {
  const { phase } = parts;
  return {
    kk: fill(template.kk, parts, WORDS.kk, parts.place.kk) + (phase ? ` (${phase}-кезең)` : ''),
    ru: fill(template.ru, parts, WORDS.ru, parts.place.ru) + (phase ? ` (очередь ${phase})` : ''),
    en: fill(template.en, parts, WORDS.en, parts.place.en) + (phase ? ` (phase ${phase})` : ''),
  };
}

const WORDS = {
  kk: {
    village: { in: (name) => `${name} ауылында`, of: (name) => `${name} ауылының` },
    quarter: { in: (name) => `«${name}» шағын ауданында`, of: (name) => `«${name}» шағын ауданының` },
  },
  ru: {
    village: { in: (name) => `в селе ${name}`, of: (name) => `села ${name}` },
    quarter: { in: (name) => `в микрорайоне «${name}»`, of: (name) => `микрорайона «${name}»` },
  },
  en: {
    village: { in: (name) => `in ${name} village`, of: (name) => `${name} village` },
    quarter: { in: (name) => `in ${name} microdistrict`, of: (name) => `${name} microdistrict` },
  },
};

function fill(text, { size, number, place }, words, name) {
  const { in: inside, of } = words[place.kind];
  return text
    .replace('{placeOf}', of(name))
    .replace('{place}', inside(name))
    .replace('{size}', String(size))
    .replace('{n}', String(number));
}
