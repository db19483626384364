import type { Dice } from './dice';

type Spoiling = (text: string, dice: Dice) => string;

/** Puts something in the place of one of many finds. */
function replaced(pattern: RegExp, ...choices: string[]): Spoiling {
  return (text, dice) => {
    const finds = [...text.matchAll(pattern)];
    if (finds.length === 0) return text;
    const { index, 0: found } = dice.oneOf(finds);
    return text.slice(0, index) + dice.oneOf(choices) + text.slice(index + found.length);
  };
}

const DEEP = 30_000;

const SPOILINGS: Readonly<Record<'json' | 'xml', Readonly<Record<string, Spoiling>>>> = {
  json: {
    'a nested value': replaced(
      /:"[^"\\]*"/g,
      ':{"a":{"b":[1]}}',
      ':[[1]]',
      ':{}',
      ':[]',
      ':true',
      ':null',
      ':-0.0',
    ),
    'a deep value': replaced(
      /:"[^"\\]*"/g,
      `:${'['.repeat(DEEP)}${']'.repeat(DEEP)}`,
      `:${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
    ),
    'a strange number': replaced(
      /:"[^"\\]*"/g,
      ':1e999',
      ':-1e999',
      ':1e-999',
      ':00',
      ':0.1e',
      ':NaN',
      ':9007199254740993',
    ),
    'a strange escape': replaced(/:"/g, ':"\\u0000', ':"\\ud800', ':"\\udc00\\ud800', ':"\\x', ':"\\u00'),
    'a strange key': replaced(
      /"[a-z_]+":/g,
      '"__proto__":',
      '"constructor":',
      '"":',
      '"toString":',
      '"a\\u0000":',
      'value:',
    ),
    'a key twice': replaced(/"item_code":/g, '"period":', '"value":1,"item_code":'),
    'another mark': replaced(/[{}[\],:]/g, '{', '}', '[', ']', ',', ':', '', '/**/', '\u2028'),
    'a stranger among the objects': replaced(/\},?/g, '},1,', '},"a",', '},[],', '},null,', '}{', '},,'),
  },
  xml: {
    'another tag': replaced(
      /<\/?[a-z]+[^>]*>/gi,
      '',
      '<',
      '>',
      '<x>',
      '</c>',
      '<row>',
      '<c>',
      '<v>',
      '<!-- ',
      '<![CDATA[',
      '<?x?>',
      '<is/>',
    ),
    'another type of cell': replaced(
      /t="inlineStr"/g,
      't="s"',
      't="b"',
      't="e"',
      't="d"',
      't="n"',
      't="str"',
      't="?"',
      't=',
    ),
    'another place': replaced(
      / r="[A-Z]+\d+"/g,
      ' r="A1"',
      ' r="XFD1"',
      ' r="1"',
      ' r="ZZZZZZ9"',
      ' r=""',
      '',
      ' r="B-1"',
      ' r="a1"',
    ),
    'another row': replaced(
      /<row r="\d+"/g,
      '<row r="1"',
      '<row r="0"',
      '<row r="-1"',
      '<row r="1048577"',
      '<row r="1e3"',
      '<row r="99999999999999999999"',
      '<row',
    ),
    'another number': replaced(
      /<v>[^<]*<\/v>/g,
      '<v>1e999</v>',
      '<v>NaN</v>',
      '<v/>',
      '<v> </v>',
      '<v>1<v>2</v></v>',
      '<v>0x10</v>',
      '<v>1,5</v>',
      '<v>-1</v>',
    ),
    'an entity': replaced(
      /<t [^>]*>/g,
      '<t>&#0;',
      '<t>&#xD800;',
      '<t>&#xFFFFFF;',
      '<t>&nbsp;',
      '<t>&',
      '<t>&lt;v&gt;',
      '<t>_xD83D_',
      '<t>_x0000_',
    ),
    'a document type': replaced(
      /<worksheet/g,
      '<!DOCTYPE a [<!ENTITY b "c">]><worksheet',
      '<!doctype a><worksheet',
    ),
    'another encoding': replaced(/encoding="UTF-8"/g, 'encoding="UTF-16"', 'encoding="windows-1251"', ''),
    'a style that is not there': replaced(/<c r/g, '<c s="99" r', '<c s="-1" r', '<c s="x" r'),
  },
};

/** Spoils the text of a file inside of its format. Gives the name of the way. */
export function spoilText(format: 'json' | 'xml', text: string, dice: Dice): { text: string; name: string } {
  const name = dice.oneOf(Object.keys(SPOILINGS[format]));
  return { text: SPOILINGS[format][name](text, dice), name };
}
