import { requireNode } from './house/require-node.mjs';

requireNode(20, 19);

const { takePictures } = await import('./web/take-pictures.mjs');
process.exitCode = await takePictures();
