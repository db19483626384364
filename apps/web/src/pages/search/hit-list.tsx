import { Link } from '@tanstack/react-router';
import { hitAddress } from '../../features/search/hit-address';
import { hitName } from '../../features/search/hit-name';
import { HitWords } from '../../features/search/hit-words';
import { KindIcon } from '../../features/search/kind-icon';
import type { SearchHit } from '../../features/search/search-queries';
import styles from './search-page.module.css';

interface HitListProps {
  label: string;
  hits: readonly SearchHit[];
  /** What was typed. */
  typed: string;
  programmeTitle: (code: string | null) => string | undefined;
}

/** What was found, each a link to its page. */
export function HitList({ label, hits, typed, programmeTitle }: HitListProps) {
  return (
    <ul className={styles.list} aria-label={label}>
      {hits.map((hit) => (
        <li key={hitName(hit)}>
          <Link {...hitAddress(hit)} className={styles.hit}>
            <KindIcon kind={hit.kind} />
            <span className={styles.words}>
              <HitWords hit={hit} typed={typed} programme={programmeTitle(hit.programme)} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
