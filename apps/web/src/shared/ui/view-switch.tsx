import { SegmentedControl } from '@mantine/core';

interface ViewSwitchProps<V extends string> {
  label: string;
  value: V;
  options: { value: V; label: string }[];
  onChange: (value: V) => void;
}

/** Two or three ways to see one thing. */
export function ViewSwitch<V extends string>({ label, value, options, onChange }: ViewSwitchProps<V>) {
  return <SegmentedControl size="xs" aria-label={label} value={value} data={options} onChange={onChange} />;
}
