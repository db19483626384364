import { requireNode } from './house/require-node.mjs';

requireNode(20, 19);

const { runBench } = await import('./bench/run-bench.mjs');
process.exitCode = await runBench();
