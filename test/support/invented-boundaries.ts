interface OnGrid {
  code: string;
  grid: { row: number; col: number } | null;
}

const CELL = { width: 3, height: 2 };

/** Plainly invented boundaries: a rectangle of degrees for each territory that has a place on the grid of tiles. */
export function inventedBoundaries(territories: readonly OnGrid[]): object[] {
  return territories.flatMap(({ code, grid }) => {
    if (grid === null) return [];
    const [west, north] = [50 + grid.col * CELL.width, 56 - grid.row * CELL.height];
    const [east, south] = [west + CELL.width, north - CELL.height];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    const geometry = { type: 'Polygon', coordinates: [ring] };
    return [{ type: 'Feature', properties: { code }, geometry }];
  });
}
