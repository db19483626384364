import { ROLES } from '@core/access';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useRoleName } from '../account/use-role-name';
import { PersonName } from '../people/person-name';
import { useGrantWords } from '../people/use-grant-words';
import { useEventWords } from './use-event-words';
import styles from './trail.module.css';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const ACCOUNT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** As a grant is read: who, where, for what, until when. */
const FIRST = ['role', 'territory', 'programme', 'validFrom', 'validTo'];
const OF_PEOPLE = ['account', 'from', 'to', 'actor', 'assignee', 'submitter'];

interface EventValueProps {
  /** The field it is of: tells a territory from a number. */
  field: string;
  value: unknown;
}

/** A value an event holds, as people read it: places, roles and people by name, days as days. */
export function EventValue({ field, value }: EventValueProps) {
  const { t } = useTranslation('operations');
  const format = useFigureFormat();
  const roleName = useRoleName();
  const words = useGrantWords();
  if (value === null || value === undefined || value === '') return <span>{t('trail.detail.absent')}</span>;
  if (typeof value === 'boolean') return <span>{t(value ? 'trail.detail.yes' : 'trail.detail.no')}</span>;
  if (typeof value === 'number') return <span>{value}</span>;
  if (Array.isArray(value)) return <Several field={field} values={value} />;
  if (typeof value === 'object') return <Fields of={value as Record<string, unknown>} />;
  const text = String(value as string);
  if (ACCOUNT.test(text) && OF_PEOPLE.includes(field)) return <PersonName id={text} />;
  if (INSTANT.test(text)) return <span>{format.instant(text)}</span>;
  if (DAY.test(text)) return <span>{format.day(text)}</span>;
  if (field === 'territory') return <span>{words.place(text)}</span>;
  if (field === 'programme') return <span>{words.programme(text)}</span>;
  if (ROLES.some((role) => role === text)) return <span>{roleName(text)}</span>;
  return <span className={styles.text}>{text}</span>;
}

function Several({ field, values }: { field: string; values: unknown[] }) {
  return (
    <ul className={styles.values}>
      {values.map((value, at) => (
        <li key={at}>
          <EventValue field={field} value={value} />
        </li>
      ))}
    </ul>
  );
}

/** The database keeps no order of fields. */
const placeOf = (field: string): number => {
  const at = FIRST.indexOf(field);
  return at < 0 ? FIRST.length : at;
};

/** What is inside, without what is empty: a grant is "liaison, Abai region". */
function Fields({ of }: { of: Record<string, unknown> }) {
  const words = useEventWords();
  const told = Object.entries(of)
    .filter(([, value]) => value !== null && value !== undefined)
    .sort(([one], [other]) => placeOf(one) - placeOf(other));
  return (
    <span className={styles.fields}>
      {told.map(([field, value]) => (
        <span key={field}>
          <span className={styles.small}>{words.field(field)}:</span>{' '}
          <EventValue field={field} value={value} />
        </span>
      ))}
    </span>
  );
}
