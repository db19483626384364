import { useTranslation } from 'react-i18next';

type Tree = Record<string, Record<string, string>>;

/** An action that can be looked for, or all of a group. */
interface ActionGroup {
  group: string;
  items: { value: string; label: string }[];
}

/** What the codes of the trail are called; what has no name yet is shown by its code. */
export function useEventWords() {
  const { t, i18n } = useTranslation('operations');
  const known = (key: string): string | undefined =>
    i18n.exists(key, { ns: 'operations' }) ? t(key as 'trail.title') : undefined;
  return {
    action: (code: string): string => known(`events.${code}`) ?? code,
    subject: (kind: string): string => known(`trail.subjects.${kind}`) ?? kind,
    field: (name: string): string => known(`fields.${name}`) ?? name,
    outcome: (code: string): string => known(`trail.outcomes.${code}`) ?? code,
    /** Every action with a name, by what it is about; the first of each stands for all of them. */
    groups: (): ActionGroup[] => {
      const events = i18n.getResource(i18n.language, 'operations', 'events') as Tree;
      return Object.entries(events).map(([group, actions]) => {
        const name = known(`groups.${group}`) ?? group;
        const all =
          Object.keys(actions).length > 1
            ? [{ value: `${group}.`, label: t('trail.filters.allOf', { name }) }]
            : [];
        const each = Object.entries(actions).map(([action, label]) => ({
          value: `${group}.${action}`,
          label,
        }));
        return { group: name, items: [...all, ...each] };
      });
    },
  };
}
