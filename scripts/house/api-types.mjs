import openapiTS, { astToString } from 'openapi-typescript';

const HEAD = "// Made by scripts/generate-api-types.mjs from the API's own description; not to be edited.\n";

/**
 * TypeScript types of an interface.
 * @param {object} document OpenAPI 3.1
 * @returns {Promise<string>}
 */
export async function apiTypes(document) {
  const ordered = /** @type {never} */ (withOrderedChoices(document));
  const nodes = await openapiTS(ordered, { alphabetize: true, defaultNonNullable: false });
  return `${HEAD}${astToString(nodes)}`;
}

/**
 * The compiler lists the members of a union in the order in which it met them, which differs from build to build.
 * @param {unknown} value
 * @returns {unknown}
 */
function withOrderedChoices(value) {
  if (Array.isArray(value)) return value.map(withOrderedChoices);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => {
    const isChoices = name === 'enum' && Array.isArray(member);
    return [name, isChoices ? [...member].sort() : withOrderedChoices(member)];
  });
  return Object.fromEntries(members);
}
