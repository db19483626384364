const patternOf = (name: string): RegExp => new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
const patterns = new Map<string, RegExp>();

function pattern(name: string): RegExp {
  let known = patterns.get(name);
  if (known === undefined) patterns.set(name, (known = patternOf(name)));
  return known;
}

/** The tag with that attribute, in place of the one it may have. */
function set(tag: string, name: string, value: number): string {
  const bare = without(tag, name);
  const end = bare.search(/[\s/>]/);
  return `${bare.slice(0, end)} ${name}="${value}"${bare.slice(end)}`;
}

/** The tag without that attribute. */
function without(tag: string, name: string): string {
  return tag.replace(pattern(name), '');
}

/** What stands before the name, with its colon. */
function prefix(tag: string): string {
  return /^<\/?([\w.-]+:)/.exec(tag)?.[1] ?? '';
}

/** Changes to a tag that leave the rest of it as it came. */
export const editTag = { set, without, prefix } as const;
