import { SelectField } from './Field.tsx';

const ZONES = Intl.supportedValuesOf('timeZone');

/** Any time zone the browser knows; the one in use is always among them. */
export function TimeZoneField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (timeZone: string) => void;
}) {
  const zones = ZONES.includes(value) ? ZONES : [value, ...ZONES];
  return (
    <SelectField
      label={label}
      value={value}
      options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
