/** Letters that stand for their nearest Russian one; an empty text for what is not heard. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' },
  ...{ й: 'и', ё: 'е', э: 'е', ъ: '', ь: '' },
};
/** Turkic Latin letters that lose more than an accent. */
const ACCENTED: Readonly<Record<string, string>> = { ş: 'sh', ç: 'ch', ı: 'i' };
/** What is written with one or several Latin letters. */
const LATIN: Readonly<Record<string, string>> = {
  shch: 'щ',
  ...{ sh: 'ш', ch: 'ч', zh: 'ж', kh: 'х', gh: 'г', ts: 'ц', ya: 'я', yu: 'ю', yo: 'е', ye: 'е' },
  ...{ a: 'а', b: 'б', c: 'к', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'ж', k: 'к', l: 'л' },
  ...{ m: 'м', n: 'н', o: 'о', p: 'п', q: 'к', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', w: 'у', x: 'кс' },
  ...{ y: 'ы', z: 'з' },
};
const LATIN_SOUNDS = /shch|[sczkg]h|ts|y[aoue]|[a-z]/g;
/** As in Abay and Semey; elsewhere it is the vowel of Qyzylorda, or begins the next syllable. */
const CLOSING_Y = /(?<=[aeiou])y(?![aoue])/g;
const HAS_LATIN = /[a-z]/;
/** Nothing here has to be taken apart to find what it is made of. */
const PLAIN = /^[\t\n\r -~\u0430-\u045f\u0490-\u04ff«»–—№]*$/;
const END_OF_CYRILLIC = 0x500;

/** What each of the first characters of Unicode folds to once it is lower case; a blank for what is no letter or digit. */
const FOLDED: readonly string[] = Array.from({ length: END_OF_CYRILLIC }, (_nothing, code) => {
  const letter = String.fromCharCode(code);
  return CYRILLIC[letter] ?? (/[\p{L}\p{N}]/u.test(letter) ? letter : ' ');
});

/**
 * A text as people look for it: lower case, the letters Kazakh adds to Cyrillic as their nearest Russian ones, Latin letters
 * as the Cyrillic ones they are read as, no accents, one blank for whatever is no letter or digit. "Ақтөбе-Қала",
 * "актобе кала" and "Aqtobe qala" fold to the same.
 */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  const isPlain = PLAIN.test(lower);
  const plain = isPlain ? lower : withoutAccents(lower.normalize('NFC'));
  const cyrillic = HAS_LATIN.test(plain)
    ? plain.replace(CLOSING_Y, 'i').replace(LATIN_SOUNDS, (sound) => LATIN[sound])
    : plain;
  return isPlain ? foldPlain(cyrillic) : foldAny(cyrillic);
}

/** One character after the other: hundreds of thousands of texts are folded in one import. */
function foldPlain(text: string): string {
  let folded = '';
  let isApart = false;
  for (let index = 0; index < text.length; index++) {
    const letter = FOLDED[text.charCodeAt(index)] ?? ' ';
    if (letter === ' ') isApart = folded !== '';
    else if (isApart && letter !== '') {
      folded += ` ${letter}`;
      isApart = false;
    } else folded += letter;
  }
  return folded;
}

function foldAny(text: string): string {
  return text
    .replace(/[әғқңөұүһійёэъь]/g, (letter) => CYRILLIC[letter])
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function withoutAccents(lower: string): string {
  return lower
    .replace(/[şçı]/g, (letter) => ACCENTED[letter])
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
