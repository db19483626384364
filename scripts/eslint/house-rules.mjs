import { basename, dirname, sep } from 'node:path';

/** The closed list: what a file is when it is neither a use case nor a domain object. */
const SUFFIXES = new Set([
  ...['module', 'controller', 'request', 'response', 'entity', 'repository', 'reader', 'policy', 'errors'],
  ...['events', 'jobs', 'listener', 'spec', 'int-spec', 'e2e-spec', 'factory'],
]);
const VAGUE_FOLDERS = ['utils', 'util', 'helpers', 'helper', 'common', 'types', 'misc'];
/** Files that hold several things of a kind, or none that is imported by name. */
const NO_MAIN_EXPORT = /^(index|main)$|\.(errors|events|jobs|spec|int-spec|e2e-spec)$|\.d$/;

/**
 * The naming rules of the house that no published rule knows.
 * @type {import('eslint').ESLint.Plugin}
 */
export const houseRules = {
  rules: {
    'file-name': {
      meta: { type: 'problem', schema: [] },
      create: (context) => ({
        Program(node) {
          for (const message of faultsOfName(context.filename)) context.report({ node, message });
        },
      }),
    },
    'main-export': {
      meta: { type: 'problem', schema: [] },
      create: (context) => ({
        'Program:exit'(node) {
          const stem = stemOf(context.filename);
          if (NO_MAIN_EXPORT.test(stem)) return;
          const names = node.body.flatMap(exportedNames);
          const accepted = [stem, stem.replace(/\.[^.]+$/, '')].map(squeezed);
          if (
            names.length === 0 ||
            names.some((name) => accepted.some((word) => squeezed(name).includes(word)))
          )
            return;
          context.report({
            node,
            message: `No export is named after the file "${stem}": ${names.join(', ')}.`,
          });
        },
      }),
    },
    'plain-class-name': {
      meta: { type: 'problem', schema: [] },
      create: (context) => ({
        'ClassDeclaration, TSInterfaceDeclaration'(node) {
          const name = node.id?.name ?? '';
          if (!/^(Base|Abstract)[A-Z]|^I[A-Z][a-z]|(Impl|Dto|DTO|Helper|Utils?)$/.test(name)) return;
          context.report({ node, message: `"${name}" says how it is built, not what it is.` });
        },
      }),
    },
  },
};

/** @param {string} filename */
function faultsOfName(filename) {
  const faults = [];
  const [name, ...suffixes] = stemOf(filename).split('.');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) faults.push(`"${name}" is not kebab-case.`);
  const strange = suffixes.find((suffix) => !SUFFIXES.has(suffix) && suffix !== 'd');
  if (strange !== undefined) faults.push(`".${strange}" is not one of the known suffixes.`);
  const vague = [...dirname(filename).split(sep), name].find((part) => VAGUE_FOLDERS.includes(part));
  if (vague !== undefined) faults.push(`"${vague}" says nothing: name what is in it.`);
  return faults;
}

/** @param {string} filename */
function stemOf(filename) {
  return basename(filename).replace(/\.(ts|tsx|mts|mjs|cjs)$/, '');
}

/** @param {string} name */
function squeezed(name) {
  return name.replace(/[-_.]/g, '').toLowerCase();
}

/** @param {any} statement @returns {string[]} */
function exportedNames(statement) {
  if (statement.type !== 'ExportNamedDeclaration') return [];
  const { declaration, specifiers } = statement;
  if (declaration?.declarations) return declaration.declarations.map((/** @type {any} */ one) => one.id.name);
  if (declaration?.id) return [declaration.id.name];
  return specifiers.map((/** @type {any} */ specifier) => specifier.exported.name);
}
