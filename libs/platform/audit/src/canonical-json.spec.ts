import { canonicalJson } from './canonical-json';

it('writes fields in the order of their names, without spaces', () => {
  expect(canonicalJson({ b: 1, a: { d: [3, 2], c: null }, aa: true })).toBe(
    '{"a":{"c":null,"d":[3,2]},"aa":true,"b":1}',
  );
});

it('sorts by UTF-16 code units and leaves out what is undefined', () => {
  // U+1F600 begins with the unit D83D, which is before U+FB33.
  expect(canonicalJson({ '\ufb33': 1, '\u{1f600}': 2, gone: undefined })).toBe('{"\u{1f600}":2,"\ufb33":1}');
});

it('writes numbers and texts as ECMAScript does', () => {
  expect(canonicalJson([1.0, 1e21, 0.1, -0, 'Қазақ "сөз"\n'])).toBe('[1,1e+21,0.1,0,"Қазақ \\"сөз\\"\\n"]');
});
