/** The name of an opening or closing tag, without its prefix. */
export function tagName(tag: string): string {
  let start = tag.charCodeAt(1) === 47 ? 2 : 1;
  for (let at = start; at < tag.length; at += 1) {
    const code = tag.charCodeAt(at);
    if (code === 58) start = at + 1;
    else if (code <= 32 || code === 47 || code === 62) return tag.slice(start, at);
  }
  return tag.slice(start);
}
