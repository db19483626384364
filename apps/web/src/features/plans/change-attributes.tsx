import { Button, CloseButton, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { typedNumber } from '../../shared/format/typed-number';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { ItemDetail } from '../items/item-queries';
import { TerritoryPicker } from '../places/territory-picker/territory-picker';
import type { TypedChange, TypedShare } from './draft-change';
import styles from './plans.module.css';
import { ReplacementPicker } from './replacement-picker';

interface AttributesProps {
  item: ItemDetail;
  typed: TypedChange;
  onType: (part: Partial<TypedChange>) => void;
}

/** The fields that a kind of change asks for; a cancelling act needs none. */
export function ChangeAttributes({ item, typed, onType }: AttributesProps) {
  const { t } = useTranslation('plans');
  const format = useFigureFormat();
  switch (typed.kind) {
    case 'cancel':
      return <p className={styles.note}>{t('request.cancelNote')}</p>;
    case 'postpone':
      return (
        <TextInput
          type="date"
          required
          label={t('request.deadline')}
          description={t('request.now', { value: format.day(item.deadline) })}
          value={typed.deadline}
          onChange={(event) => onType({ deadline: event.currentTarget.value })}
        />
      );
    case 'reweight':
      return (
        <TextInput
          inputMode="decimal"
          required
          label={t('request.weight')}
          description={
            item.weight === null ? undefined : t('request.now', { value: format.quantity(item.weight) })
          }
          error={typedNumber(typed.weight) === undefined && t('request.noNumber')}
          value={typed.weight}
          onChange={(event) => onType({ weight: event.currentTarget.value })}
        />
      );
    case 'replace':
      return (
        <ReplacementPicker
          of={item}
          value={typed.replacement}
          onChange={(replacement) => onType({ replacement })}
        />
      );
    case 'rescope':
      return <Scope item={item} typed={typed} onType={onType} />;
  }
}

/** A new target, new shares of the places, or both. */
function Scope({ item, typed, onType }: AttributesProps) {
  const { t } = useTranslation('plans');
  const format = useFigureFormat();
  const { kind, target, unit, shares } = item;
  const { shares: now } = typed;
  const change = (at: number, part: Partial<TypedShare>): void =>
    onType({ shares: now.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  const begin = (): void =>
    onType({
      shares: shares.map(({ territory, share }) => ({
        territory,
        percent: String(Math.round(share * 1e6) / 1e4),
      })),
    });
  const sum = now.reduce((so, { percent }) => so + (typedNumber(percent) ?? 0), 0);
  return (
    <>
      {kind !== 'binary' && kind !== 'stages' && (
        <TextInput
          inputMode="decimal"
          label={unit ? t('request.targetIn', { unit }) : t('request.target')}
          description={target === null ? undefined : t('request.now', { value: format.quantity(target) })}
          error={typedNumber(typed.target) === undefined && t('request.noNumber')}
          value={typed.target}
          onChange={(event) => onType({ target: event.currentTarget.value })}
        />
      )}
      {now.map(({ territory, percent }, at) => (
        <div key={at} className={styles.row}>
          <TerritoryPicker
            size="sm"
            label={t('request.sharePlace')}
            value={territory || null}
            onChange={(code) => change(at, { territory: code ?? '' })}
          />
          <TextInput
            inputMode="decimal"
            label={t('request.share')}
            value={percent}
            onChange={(event) => change(at, { percent: event.currentTarget.value })}
          />
          <CloseButton
            aria-label={t('request.removeShare')}
            onClick={() => onType({ shares: now.filter((_, index) => index !== at) })}
          />
        </div>
      ))}
      {now.length > 0 && (
        <p className={styles.note} role="status">
          {t('request.shareSum', { sum: format.quantity(Math.round(sum * 1e4) / 1e4) })}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() =>
            now.length === 0 ? begin() : onType({ shares: [...now, { territory: '', percent: '' }] })
          }
        >
          {t(now.length === 0 ? 'request.changeShares' : 'request.addShare')}
        </Button>
      </div>
    </>
  );
}
