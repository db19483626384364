import { useTranslation } from 'react-i18next';
import { Explained } from '../explain/explained';
import type { DefinitionName } from './definition-button';
import styles from './definition-button.module.css';

interface DefinitionTextProps {
  of: DefinitionName;
  figure?: string;
  territory?: string;
  /** Called as the way to the figure's parts is taken. */
  onParts: () => void;
}

/** How a figure is made and how it reads, and the way to its parts where it has some. */
export function DefinitionText({ of, figure, territory, onParts }: DefinitionTextProps) {
  const { t } = useTranslation(['interface', 'definitions']);
  return (
    <>
      <p className={styles.text}>{t(`definitions:${of}.made`)}</p>
      <p className={styles.label}>{t('figure.reads')}</p>
      <p className={styles.text}>{t(`definitions:${of}.reads`)}</p>
      {figure && territory && (
        <p className={styles.parts} onClick={onParts}>
          <Explained figure={figure} territory={territory}>
            {t('figure.parts')}
          </Explained>
        </p>
      )}
    </>
  );
}
