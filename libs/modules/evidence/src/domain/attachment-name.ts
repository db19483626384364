const LONGEST = 150;
/** Controls, marks that turn the direction of writing around and what is not seen at all: they disguise an ending. */
const DISGUISES = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The name a file is shown under: the last part of what was sent, never a path. Its ending is kept when it is cut. */
export function attachmentName(sent: string): string {
  const last = sent.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(DISGUISES, '').trim().replace(/^\.+/, '');
  const ending = endingOf(clean);
  if (clean.length <= LONGEST) return clean === '' ? 'file' : clean;
  return `${clean.slice(0, LONGEST - ending.length - 1)}.${ending}`;
}

/** What follows the last point, in lower case; empty when there is none. */
export function endingOf(name: string): string {
  return /\.([\p{L}\p{N}]{1,10})$/u.exec(name)?.[1].toLowerCase() ?? '';
}
