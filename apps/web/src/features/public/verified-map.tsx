import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { softHyphens } from '../places/soft-hyphens';
import { tileNames } from '../places/tile-names';
import type { PublicPlaceLine } from './public-queries';
import { kept, type PublicSearch } from './public-search';
import { VERIFIED_STEPS, verifiedStep } from './verified-step';
import styles from './public.module.css';

/** Regions as tiles, each a link; a shade and a figure say the same. */
export function VerifiedMap({
  places,
  set,
  search,
}: {
  places: PublicPlaceLine[];
  set: 'measures' | 'indicators';
  search: PublicSearch;
}) {
  const { t } = useTranslation('public');
  const format = useFigureFormat();
  const nameOf = useName();
  const written = tileNames(new Map(places.map(({ code, name }) => [code, nameOf(name)])));
  return (
    <>
      <ul className={styles.map}>
        {places.map((place) => {
          const { verified, reported, withheld } = place[set];
          const name = nameOf(place.name);
          const label =
            withheld === null
              ? t('map.tile', {
                  name,
                  verified: format.percent(verified),
                  reported: format.percent(reported),
                })
              : t('map.tileWithheld', { name });
          return (
            <li
              key={place.code}
              style={place.grid ? { gridRow: place.grid.row, gridColumn: place.grid.col } : undefined}
            >
              <Link
                to="/public/places/$code"
                params={{ code: place.code }}
                search={kept(search)}
                className={styles.tile}
                data-step={verifiedStep(verified)}
                title={label}
              >
                <span className="visually-hidden">{label}</span>
                <span className={styles.tileName} aria-hidden>
                  {softHyphens(written.get(place.code)?.name ?? '')}
                </span>
                <span className={styles.tileLetters} aria-hidden>
                  {written.get(place.code)?.letters}
                </span>
                <span className={styles.tileFigure} aria-hidden>
                  {verified === null ? '—' : format.percent(verified)}
                </span>
                <span className={styles.tileShort} aria-hidden>
                  {verified === null ? '—' : format.wholePercent(Math.round(verified) / 100)}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
      <ul className={styles.legend} aria-label={t('map.legend')}>
        {VERIFIED_STEPS.map((from, at) => (
          <li key={from} data-step={at}>
            <span aria-hidden />
            {`${from}–${VERIFIED_STEPS[at + 1] ?? 100}%`}
          </li>
        ))}
        <li data-step="none">
          <span aria-hidden />
          {t('map.none')}
        </li>
      </ul>
    </>
  );
}
