/** Puts a text into the clipboard; false when the browser keeps that from pages, as it does without TLS. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
