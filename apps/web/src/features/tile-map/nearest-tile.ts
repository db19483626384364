export interface TileBox {
  x: number;
  y: number;
}

export type ArrowKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const ACROSS_PENALTY = 2;

/**
 * Where an arrow key leads from one tile: the index of the nearest tile that lies that way, a straight one before a
 * slanting one; null at the edge. Works on centres, so it serves a map with holes as well as rows of tiles.
 */
export function nearestTile(tiles: readonly TileBox[], from: number, key: ArrowKey): number | null {
  const horizontal = key === 'ArrowLeft' || key === 'ArrowRight';
  const sign = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
  let best: number | null = null;
  let bestCost = Infinity;
  tiles.forEach((tile, index) => {
    const dx = tile.x - tiles[from].x;
    const dy = tile.y - tiles[from].y;
    const along = sign * (horizontal ? dx : dy);
    const across = Math.abs(horizontal ? dy : dx);
    if (index === from || along <= 0 || across > along * ACROSS_PENALTY) return;
    const cost = along + across * ACROSS_PENALTY;
    if (cost < bestCost) [best, bestCost] = [index, cost];
  });
  return best;
}
