import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useGrantWords } from '../../features/people/use-grant-words';
import { TerritoryPicker } from '../../features/places/territory-picker/territory-picker';
import { ActorPicker } from '../../features/trail/actor-picker';
import { useActorName } from '../../features/trail/use-actor-name';
import { useEventWords } from '../../features/trail/use-event-words';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { FilterChips, type FilterChip } from '../../shared/ui/filter-chips';
import styles from '../../features/trail/trail.module.css';
import type { TrailSearch } from './trail-search';

const SUBJECTS = [
  ...([
    'account',
    'api-token',
    'delegation',
    'import',
    'entry',
    'verification',
    'evidence',
    'change',
  ] as const),
  ...(['road-map', 'promise', 'period', 'edition', 'file', 'note', 'job'] as const),
];
const OUTCOMES = ['done', 'refused', 'failed'] as const;

interface TrailFiltersProps {
  search: TrailSearch;
  onChange: (part: TrailSearch) => void;
}

/** Which events: by what, whom, where and when. */
export function TrailFilters({ search, onChange }: TrailFiltersProps) {
  const { t } = useTranslation('operations');
  const words = useEventWords();
  const request = (text: string): void => {
    const id = text.trim() || undefined;
    if (id !== search.request) onChange({ request: id });
  };
  // An item's trail is of many kinds; its page leads there, the list does not offer it.
  const subjects = new Set<string>([...SUBJECTS, ...(search.subject ? [search.subject] : [])]);
  return (
    <>
      <div className={`${styles.filters} screen-only`} role="search">
        <NativeSelect
          size="xs"
          label={t('trail.filters.action')}
          value={search.action ?? ''}
          data={[
            { group: ' ', items: [{ value: '', label: t('trail.filters.anyAction') }] },
            ...words.groups(),
          ]}
          onChange={(event) => onChange({ action: event.currentTarget.value || undefined })}
        />
        <ActorPicker value={search.actor} onChange={(actor) => onChange({ actor })} />
        <TerritoryPicker
          clearable
          label={t('trail.filters.place')}
          value={search.place ?? null}
          onChange={(code) => onChange({ place: code ?? undefined })}
        />
        <NativeSelect
          size="xs"
          label={t('trail.filters.subject')}
          value={search.subject ?? ''}
          data={[
            { value: '', label: t('trail.filters.anySubject') },
            ...[...subjects].map((value) => ({ value, label: words.subject(value) })),
          ]}
          onChange={(event) => onChange({ subject: event.currentTarget.value || undefined, id: undefined })}
        />
        <TextInput
          size="xs"
          type="date"
          label={t('trail.filters.from')}
          value={search.from ?? ''}
          onChange={(event) => onChange({ from: event.currentTarget.value || undefined })}
        />
        <TextInput
          size="xs"
          type="date"
          label={t('trail.filters.to')}
          value={search.to ?? ''}
          onChange={(event) => onChange({ to: event.currentTarget.value || undefined })}
        />
        <NativeSelect
          size="xs"
          label={t('trail.filters.outcome')}
          value={search.outcome ?? ''}
          data={[
            { value: '', label: t('trail.filters.anyOutcome') },
            ...OUTCOMES.map((value) => ({ value, label: words.outcome(value) })),
          ]}
          onChange={(event) => onChange({ outcome: event.currentTarget.value || undefined })}
        />
        <TextInput
          key={search.request}
          size="xs"
          label={t('trail.filters.request')}
          defaultValue={search.request}
          spellCheck={false}
          onBlur={(event) => request(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') request(event.currentTarget.value);
          }}
        />
      </div>
      <Chips search={search} onChange={onChange} />
    </>
  );
}

function Chips({ search, onChange }: TrailFiltersProps) {
  const { t } = useTranslation('operations');
  const format = useFigureFormat();
  const words = useEventWords();
  const places = useGrantWords();
  const actorName = useActorName(search.actor);
  const { subject, id, actor, action, outcome, place, from, to, request } = search;
  const chip = (key: keyof TrailSearch, text: string | undefined): FilterChip[] =>
    text === undefined ? [] : [{ key, text, onRemove: () => onChange({ [key]: undefined }) }];
  const chips = [
    ...chip(
      'action',
      action &&
        (words
          .groups()
          .flatMap(({ items }) => items)
          .find(({ value }) => value === action)?.label ??
          action),
    ),
    ...chip('actor', actor && actorName),
    ...chip('place', place && places.place(place)),
    ...chip('from', from && `${t('trail.filters.from')}: ${format.day(from)}`),
    ...chip('to', to && `${t('trail.filters.to')}: ${format.day(to)}`),
    ...chip('subject', subject && words.subject(subject)),
    ...chip('id', id && `${t('trail.filters.subjectId')}: ${id}`),
    ...chip('outcome', outcome && words.outcome(outcome)),
    ...chip('request', request && `${t('trail.filters.request')}: ${request}`),
  ];
  const reset = Object.fromEntries(Object.keys(search).map((key) => [key, undefined])) as TrailSearch;
  return (
    <FilterChips
      chips={chips}
      removeLabel={(name) => t('trail.filters.remove', { name })}
      reset={t('trail.filters.reset')}
      onReset={() => onChange(reset)}
    />
  );
}
