import { IconCheck } from '@tabler/icons-react';
import type { FoundOption } from './found-option';
import { useInSight } from './use-in-sight';
import styles from './picker.module.css';

interface FoundListOptionProps {
  id: string;
  option: FoundOption;
  isActive: boolean;
  isChosen: boolean;
  onPick: (option: FoundOption) => void;
}

/** One line of what a `FoundPicker` has found. */
export function FoundListOption({ id, option, isActive, isChosen, onPick }: FoundListOptionProps) {
  const line = useInSight(isActive);
  return (
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={isChosen}
      className={styles.foundOption}
      data-active={isActive || undefined}
      onClick={() => onPick(option)}
    >
      <span className={styles.words}>
        <span>{option.label}</span>
        {option.note && <span className={styles.second}>{option.note}</span>}
      </span>
      {isChosen && <IconCheck size={15} aria-hidden />}
    </div>
  );
}
