/**
 * An option that must be a whole number.
 * @param {string} name the option, for the message
 * @param {string} text
 * @param {number} least
 * @returns {number}
 * @throws {Error} when the text is anything else, or less than `least`
 */
export function wholeNumber(name, text, least) {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least)
    throw new Error(`--${name} must be a whole number of at least ${least}, not "${text}"`);
  return number;
}
