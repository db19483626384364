import { ACTIONS, PERMISSIONS, ROLES, type Action, type Role } from '@core/access';
import { useTranslation } from 'react-i18next';

const EVERYBODY = ACTIONS.filter((action) => ROLES.every((role) => PERMISSIONS[role].has(action)));

/** Actions and roles in words. What a role may do comes from the rule itself, so that the two never differ. */
export function useActionWords() {
  const { t } = useTranslation('permissions');
  const word = (action: Action): string => t(`actions.${action}`);
  return {
    word,
    /** One sentence on what a role is for. */
    purpose: (role: Role): string => t(`roles.${role}`),
    /** What a role may do beyond looking at what everybody looks at. */
    beyondReading: (role: Role): string[] =>
      ACTIONS.filter((action) => PERMISSIONS[role].has(action) && !EVERYBODY.includes(action)).map(word),
    everybody: (): string[] => EVERYBODY.map(word),
  };
}
