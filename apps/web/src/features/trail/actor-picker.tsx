import { useTranslation } from 'react-i18next';
import type { Person } from '../../shared/api/person';
import { FoundPicker } from '../../shared/ui/picker/found-picker';
import type { FoundOption } from '../../shared/ui/picker/found-option';
import { peopleQueries } from '../people/people-queries';
import { useActorName } from './use-actor-name';

interface ActorPickerProps {
  /** Id of an account, or the operator's; absent for anybody. */
  value: string | undefined;
  onChange: (actor: string | undefined) => void;
}

const OPERATOR = 'bootstrap';
const SHOWN = 20;

/** Whose doings are looked for: the operator, or somebody by a part of the name or address. */
export function ActorPicker({ value, onChange }: ActorPickerProps) {
  const { t } = useTranslation('operations');
  const name = useActorName(value);
  return (
    <FoundPicker
      label={t('trail.filters.actor')}
      placeholder={t('trail.filters.anybody')}
      chosen={value === undefined ? null : { value, label: name }}
      find={(words) => peopleQueries.found(words, SHOWN)}
      optionOf={optionOf}
      own={{ value: OPERATOR, label: t('trail.operator') }}
      onChange={(option) => onChange(option?.value)}
    />
  );
}

function optionOf({ id, name, email }: Person): FoundOption {
  return { value: id, label: name ?? id, note: email ?? undefined };
}
