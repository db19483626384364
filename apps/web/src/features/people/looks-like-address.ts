const ADDRESS = /^[^\s@]+@[^\s@]+$/;

/** Whether a text could be an e-mail address: caught before it is sent, told in the reader's language. The server knows better. */
export function looksLikeAddress(text: string): boolean {
  return ADDRESS.test(text.trim());
}
