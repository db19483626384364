import { requireNode } from './house/require-node.mjs';

requireNode(20, 19);

const { check } = await import('./house/check.mjs');
process.exitCode = await check();
