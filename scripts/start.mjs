import { requireNode } from './house/require-node.mjs';

requireNode(20, 19);

const { start } = await import('./house/start.mjs');
process.exitCode = await start();
