let lastMillisecond = 0;
let sequence = 0;
const random = new Uint8Array(16);

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * A version 7 UUID (RFC 9562, method 1: a 12-bit counter after the milliseconds). Keys made by one process sort
 * in the order they were made, even within a millisecond or when the clock steps back: index pages stay packed.
 */
export function uuidv7(now: number = Date.now()): string {
  globalThis.crypto.getRandomValues(random);
  if (now > lastMillisecond) {
    lastMillisecond = now;
    sequence = ((random[6] & 0x07) << 8) | random[7];
  } else if (++sequence > 0xfff) {
    lastMillisecond++;
    sequence = 0;
  }
  const time = lastMillisecond.toString(16).padStart(12, '0');
  const counter = (0x7000 | sequence).toString(16);
  const variant = HEX[0x80 | (random[8] & 0x3f)] + HEX[random[9]];
  let node = '';
  for (let index = 10; index < 16; index++) node += HEX[random[index]];
  return `${time.slice(0, 8)}-${time.slice(8)}-${counter}-${variant}-${node}`;
}
