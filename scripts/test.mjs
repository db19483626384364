import { requireNode } from './house/require-node.mjs';

requireNode(20, 19);

const { test } = await import('./house/test.mjs');
process.exitCode = await test();
