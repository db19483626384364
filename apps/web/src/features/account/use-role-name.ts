import { ROLES } from '@core/access';
import { useTranslation } from 'react-i18next';

/** The name of a role in the language on screen; one that is not known yet is named by its code. */
export function useRoleName(): (role: string) => string {
  const { t } = useTranslation();
  return (role) => {
    const known = ROLES.find((one) => one === role);
    return known ? t(`roles.${known}`) : role;
  };
}
