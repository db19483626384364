import { storableText } from './storable-text';

/** Whether every character is one that NFC leaves alone, judged by ranges: Latin, Cyrillic and Kazakh letters. */
function isSurelyNormal(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0) return false;
    if (code >= 0x300 && (code < 0x400 || code > 0x52f || (code >= 0x483 && code <= 0x489))) return false;
  }
  return true;
}

/**
 * Text as it is stored: NFC, without blanks around it. Ә Ғ Қ Ң Ө Ұ Ү Һ І stay as they are, and so does a leading
 * `=`, `+`, `-` or `@`. What PostgreSQL cannot hold goes the way of `storableText`.
 */
export function normalizeText(text: string): string {
  const trimmed = text.trim();
  return isSurelyNormal(trimmed) ? trimmed : storableText(trimmed).normalize('NFC').trim();
}
