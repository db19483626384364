import openapiTS, { astToString } from 'openapi-typescript';

/**
 * TypeScript types of an interface, every list an array of whatever the document says.
 * @param {object} document OpenAPI 3.1
 * @returns {Promise<string>}
 */
export async function apiTypes(document) {
  const nodes = await openapiTS(/** @type {never} */ (document), {
    alphabetize: true,
    defaultNonNullable: false,
  });
  return `// Made by scripts/generate-api-types.mjs from the API's own description; not to be edited.\n${astToString(nodes)}`;
}
