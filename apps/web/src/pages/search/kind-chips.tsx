import { useTranslation } from 'react-i18next';
import type { SearchKind } from '../../features/search/search-kinds';
import type { SearchGroup } from '../../features/search/search-queries';
import { useTotalWords } from '../../features/search/use-total-words';
import { ToggleChip } from '../../shared/ui/toggle-chip';
import styles from './search-page.module.css';

interface KindChipsProps {
  groups: readonly SearchGroup[];
  kind: SearchKind | undefined;
  onChange: (kind: SearchKind | undefined) => void;
}

/** Narrows what was found to one kind; each says how many there are. */
export function KindChips({ groups, kind, onChange }: KindChipsProps) {
  const { t } = useTranslation('search');
  const totalWords = useTotalWords();
  return (
    <div className={`${styles.chips} screen-only`} role="group" aria-label={t('page.kind')}>
      <ToggleChip pressed={kind === undefined} onToggle={() => onChange(undefined)}>
        {t('page.anyKind')}
      </ToggleChip>
      {groups
        .filter((group) => group.total > 0 || group.kind === kind)
        .map((group) => (
          <ToggleChip
            key={group.kind}
            pressed={kind === group.kind}
            count={totalWords(group.total, group.kind)}
            onToggle={() => onChange(kind === group.kind ? undefined : group.kind)}
          >
            {t(`kinds.${group.kind}`)}
          </ToggleChip>
        ))}
    </div>
  );
}
