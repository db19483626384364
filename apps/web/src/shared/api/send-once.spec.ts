import { ApiError } from './api-error';
import { SendOnce } from './send-once';

/** Sends texts through one sender; each either answers or fails as told. @returns the keys that went out */
async function keysOf(...tries: [text: string, fault?: unknown][]): Promise<string[]> {
  const once = new SendOnce();
  const keys: string[] = [];
  for (const [text, fault] of tries) {
    const sending = once.send({ text }, (_body, key) => {
      keys.push(key);
      return fault === undefined ? Promise.resolve('made') : Promise.reject(fault as Error);
    });
    await sending.catch((error: unknown) => expect(error).toBe(fault));
  }
  return keys;
}

const LOST = new ApiError(0, 'NETWORK');
const BROKEN = new ApiError(503, 'INTERNAL');
const REFUSED = new ApiError(409, 'ACCOUNT.EMAIL_TAKEN');

describe('sending something once', () => {
  it('has the same key again where nobody knows what became of the first try', async () => {
    const keys = await keysOf(['a', LOST], ['a', BROKEN], ['a']);
    expect(new Set(keys).size).toBe(1);
  });

  it('has another key for what was changed meanwhile', async () => {
    const [first, second] = await keysOf(['a', LOST], ['b']);
    expect(second).not.toBe(first);
  });

  it('has another key after an answer: the same words may be meant twice', async () => {
    expect(new Set(await keysOf(['a'], ['a'])).size).toBe(2);
    expect(new Set(await keysOf(['a', REFUSED], ['a'])).size).toBe(2);
  });
});
