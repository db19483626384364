import type { FigureSet } from '../../shared/api/figures';
import { deviationClass } from './deviation-class';
import styles from './district-squares.module.css';

export interface DistrictSquare {
  code: string;
  figures: FigureSet | null;
}

/** A region's districts as small squares: how evenly its figure is spread. Decoration: the numbers are one press away. */
export function DistrictSquares({ squares }: { squares: DistrictSquare[] }) {
  return (
    <span className={styles.squares} aria-hidden>
      {squares.map(({ code, figures }) => (
        <span key={code} className={styles.square} data-class={deviationClass(figures)} />
      ))}
    </span>
  );
}
