/** Words that examples put where a secret belongs; with other marks, digits or more of them around it is the same. */
const WORDS =
  'admin administrator api auth bearer bootstrap change changeit changeme default demo dev dummy example fill foobar ' +
  'guest hello here insert key letmein me my none null pass password pg placeholder please postgres postgresql prod ' +
  'production qwerty redis replace replaceme root sample secret set some super test the this todo token uade undefined ' +
  'user value welcome with your';

const KNOWN = [...new Set(WORDS.split(' '))].sort((one, other) => other.length - one.length);
const ONLY_KNOWN = new RegExp(`^(${KNOWN.join('|')})+$`);
/** A random text of any use has more letters that differ. */
const FEWEST_LETTERS = 5;
const TEMPLATE = /^(<.*>|\$?\{.*\}|%.*%|\[.*\])$/;
const ROWS = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Whether a text stands where somebody was to put a secret: `change-me`, `<token>`, `12345678`, `xxxxxxxx`. */
export function isPlaceholder(text: string): boolean {
  const letters = text.toLowerCase().replace(/[^a-z]+/g, '');
  const signs = text.toLowerCase();
  return (
    TEMPLATE.test(text) ||
    new Set(signs).size < FEWEST_LETTERS ||
    ROWS.some((row) => row.repeat(2).includes(signs)) ||
    (ONLY_KNOWN.test(letters) && signs.length - letters.length <= letters.length)
  );
}
