import { requireNode } from './house/require-node.mjs';

requireNode(20, 19);

const { measurePages } = await import('./web/measure-pages.mjs');
process.exitCode = await measurePages();
