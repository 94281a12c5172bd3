import { Icon } from '../design/Icon';
import { day } from '../words/dates';
import { texts } from '../words/texts';
import { toggled, valueFilters, withDays, type Criteria } from './criteria';
import { chipLabel } from './facetFilters';

interface Chip {
  label: string;
  without: Criteria;
}

function chipsOf(criteria: Criteria): Chip[] {
  const chips: Chip[] = [];
  if (criteria.text) chips.push({ label: `“${criteria.text}”`, without: { ...criteria, text: '' } });
  for (const name of valueFilters) {
    for (const value of criteria.values[name]) {
      chips.push({ label: chipLabel(name, value), without: toggled(criteria, name, value) });
    }
  }
  if (criteria.from)
    chips.push({ label: texts.search.filedFrom(day(criteria.from, 'utc')), without: withDays(criteria, undefined, criteria.to) });
  if (criteria.to)
    chips.push({ label: texts.search.filedUntil(day(criteria.to, 'utc')), without: withDays(criteria, criteria.from) });
  return chips;
}

/** What narrows the search down, each removable by itself. */
export function Chips({
  criteria,
  onChange,
  onClear,
}: {
  criteria: Criteria;
  onChange: (next: Criteria) => void;
  onClear: () => void;
}) {
  const chips = chipsOf(criteria);
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={texts.search.chips}>
      {chips.map(({ label, without }) => (
        <li key={label}>
          <button type="button" className="chip" aria-label={texts.search.removeChip(label)} onClick={() => onChange(without)}>
            <span>{label}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="button is-link" onClick={onClear}>
          {texts.search.clearAll}
        </button>
      </li>
    </ul>
  );
}
