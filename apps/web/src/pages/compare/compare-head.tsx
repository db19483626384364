import { Button, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { MOST_PLACES, type CompareSearch } from '../../features/compare/compare-search';
import { AsKnownOn } from '../../features/filters/as-known-on';
import { PeriodPicker } from '../../features/filters/period-picker';
import { ProgrammePicker } from '../../features/filters/programme-picker';
import { TerritoryPicker } from '../../features/places/territory-picker/territory-picker';
import type { ChosenProgramme } from '../../features/workspace/in-programme';
import type { Territory } from '../../shared/api/territory';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { PageHead } from '../../shared/ui/page-head';
import { ViewSwitch } from '../../shared/ui/view-switch';
import styles from './compare-page.module.css';

interface CompareHeadProps extends ChosenProgramme {
  search: CompareSearch;
  territories: Territory[];
  /** The period set against the page's. */
  earlier: string | undefined;
  onChange: (part: Partial<CompareSearch>) => void;
}

/** The periods, and the places as chips; all of it stands in the address. */
export function CompareHead(props: CompareHeadProps) {
  const { programmes, programme, roots, choice, search, territories, earlier, onChange } = props;
  const { t } = useTranslation();
  const { t: told } = useTranslation('insight');
  const format = useFigureFormat();
  const nameOf = useName();
  const { begun, chosen, fallback } = choice;
  const codes = territories.map(({ code }) => code);
  const set = (next: string[]): void => onChange({ places: next.join(',') || undefined });
  const add = (code: string | null): void => {
    if (code !== null && !codes.includes(code)) set([...codes, code].slice(0, MOST_PLACES));
  };
  return (
    <>
      <PageHead
        title={told('compare.title')}
        lead={told('compare.lead')}
        replays
        filters={
          <>
            <ProgrammePicker
              programmes={programmes}
              value={programme.code}
              onChange={(code) => onChange({ programme: code, period: undefined, with: undefined })}
            />
            <PeriodPicker
              periods={begun}
              value={chosen.period}
              onChange={(period) => onChange({ period: period === fallback?.period ? undefined : period })}
            />
            <NativeSelect
              size="xs"
              label={told('compare.with')}
              value={earlier ?? ''}
              data={[
                { value: '', label: told('compare.noPeriod') },
                ...[...begun]
                  .reverse()
                  .filter(({ period }) => period !== chosen.period)
                  .map(({ period }) => ({ value: period, label: format.period(period) })),
              ]}
              onChange={(event) => onChange({ with: event.currentTarget.value || undefined })}
            />
            <ViewSwitch
              label={t('filters.set')}
              value={search.set ?? 'measures'}
              options={[
                { value: 'measures', label: t('filters.measures') },
                { value: 'indicators', label: t('filters.indicators') },
              ]}
              onChange={(next) => onChange({ set: next === 'indicators' ? next : undefined })}
            />
            <AsKnownOn
              value={search.asOf}
              from={begun[0].startsOn}
              onChange={(asOf) => onChange({ asOf, period: undefined, with: undefined })}
            />
          </>
        }
      />
      <div className={`${styles.places} screen-only`} role="group" aria-label={told('compare.places')}>
        {territories.map(({ code, name }) => (
          <Button
            key={code}
            size="compact-sm"
            variant="light"
            rightSection={territories.length > 1 && <IconX size={14} aria-hidden />}
            disabled={territories.length === 1}
            aria-label={told('compare.remove', { name: nameOf(name) })}
            onClick={() => set(codes.filter((other) => other !== code))}
          >
            {nameOf(name)}
          </Button>
        ))}
        {territories.length < MOST_PLACES ? (
          <TerritoryPicker
            key={codes.join()}
            label={told('compare.add')}
            placeholder={told('compare.addHint')}
            value={null}
            roots={roots.map(({ code }) => code)}
            onChange={add}
          />
        ) : (
          <span className={styles.full}>{told('compare.full', { number: MOST_PLACES })}</span>
        )}
      </div>
    </>
  );
}
