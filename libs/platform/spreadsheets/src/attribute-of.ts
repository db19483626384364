import { decodeEntities } from './xml-scanner';

const patterns = new Map<string, RegExp>();

/** The value of an attribute of a tag; undefined when it has none. `*:id` is the attribute under any prefix. */
export function attributeOf(tag: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`\\s${name.replace('*:', '[\\w.-]+:')}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const found = pattern.exec(tag);
  return found === null ? undefined : decodeEntities(found[1] ?? found[2]);
}
