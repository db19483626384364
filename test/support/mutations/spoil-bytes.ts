import type { Dice } from './dice';

type Spoiling = (bytes: Buffer, dice: Dice) => Buffer;

const SPOILINGS: Readonly<Record<string, Spoiling>> = {
  'a flipped bit': (bytes, dice) => {
    bytes[dice.under(bytes.length)] ^= 1 << dice.under(8);
    return bytes;
  },
  'random bytes': (bytes, dice) => {
    for (let times = 1 + dice.under(8); times > 0; times -= 1)
      bytes[dice.under(bytes.length)] = dice.under(256);
    return bytes;
  },
  'a cut': (bytes, dice) => bytes.subarray(0, dice.under(bytes.length)),
  'a lost beginning': (bytes, dice) => bytes.subarray(dice.under(bytes.length)),
  'a hole': (bytes, dice) => {
    const at = dice.under(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + dice.under(20))]);
  },
  'a stutter': (bytes, dice) => {
    const at = dice.under(bytes.length);
    const end = at + 1 + dice.under(100);
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at, end), bytes.subarray(end)]);
  },
  'something in between': (bytes, dice) => {
    const at = dice.under(bytes.length + 1);
    const added = dice.oneOf([
      '\0',
      '"',
      '\r',
      '\u2028',
      '\ufeff',
      '{',
      ']',
      '<!DOCTYPE a>',
      '&#xD800;',
      'PK\x03\x04',
    ]);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(added), bytes.subarray(at)]);
  },
  'the file twice': (bytes) => Buffer.concat([bytes, bytes]),
};

/** Spoils a file in one way, byte by byte. Gives the name of the way. */
export function spoilBytes(bytes: Buffer, dice: Dice): { bytes: Buffer; name: string } {
  const name = dice.oneOf(Object.keys(SPOILINGS));
  return { bytes: bytes.length === 0 ? bytes : SPOILINGS[name](Buffer.from(bytes), dice), name };
}
