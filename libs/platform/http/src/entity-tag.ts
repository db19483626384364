import { createHash } from 'node:crypto';

const known = new WeakMap<Buffer, string>();

/** The strong entity tag of an answer's bytes; of the same buffer it is computed once. */
export function entityTag(bytes: string | Buffer): string {
  if (typeof bytes === 'string') return tagOf(bytes);
  const tag = known.get(bytes) ?? tagOf(bytes);
  known.set(bytes, tag);
  return tag;
}

function tagOf(bytes: string | Buffer): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
}
