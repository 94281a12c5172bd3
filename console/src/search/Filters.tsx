import { states } from '../words/codes';
import { texts } from '../words/texts';
import { withDays, withValues, type Criteria, type ValueFilter } from './criteria';
import { useDraft } from './useDraft';

interface Props {
  criteria: Criteria;
  onChange: (criteria: Criteria, how?: { typing: boolean }) => void;
}

/** The filters one types, in the order an analyst reads them off a document. */
const typed: ValueFilter[] = ['mrn', 'transportDocument', 'container', 'party', 'hsCode', 'routing', 'office'];
const number = /^(?:[^\p{L}\p{N}]*[\p{L}\p{N}]){3}/u;
/** What the server takes; while somebody types, a value that is not there yet is not an error. */
const complete: Partial<Record<ValueFilter, RegExp>> = {
  mrn: number,
  transportDocument: number,
  container: number,
  hsCode: /^\d{2,6}$/,
  routing: /^[A-Z]{2}$/,
  office: /^[A-Z]{2}[A-Z0-9]{6}$/,
};

/** Codes are stored in capitals; names are not. */
const inCapitals: ValueFilter[] = ['mrn', 'container', 'routing', 'office'];

function valuesIn(name: ValueFilter, text: string): string[] {
  const values = text.split(',').map((value) => (inCapitals.includes(name) ? value.trim().toUpperCase() : value.trim()));
  return [...new Set(values.filter(Boolean))];
}

function TypedFilter({ criteria, onChange, name }: Props & { name: ValueFilter }) {
  const { draft, type, confirm } = useDraft(
    criteria.values[name].join(', '),
    (text) => onChange(withValues(criteria, name, valuesIn(name, text)), { typing: true }),
    (text) => valuesIn(name, text).join(', '),
    (text) => valuesIn(name, text).every((value) => complete[name]?.test(value) ?? true),
  );
  const { label, hint } = texts.search.fields[name];
  return (
    <label className="filter">
      <span>{label}</span>
      <input
        className="field"
        value={draft}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => type(event.target.value)}
        onBlur={() => confirm(draft)}
        onKeyDown={(event) => event.key === 'Enter' && confirm(draft)}
      />
    </label>
  );
}

/** Field by field, for those who hold a document in their hand. */
export function Filters({ criteria, onChange }: Props) {
  const chosen = criteria.values.state;
  return (
    <section id="filters" className="filters panel" aria-label={texts.search.filters}>
      {typed.map((name) => (
        <TypedFilter key={name} name={name} criteria={criteria} onChange={onChange} />
      ))}
      <label className="filter">
        <span>{texts.search.fields.state.label}</span>
        <select
          className="field"
          value={chosen.length === 1 ? chosen[0] : ''}
          onChange={({ target }) => onChange(withValues(criteria, 'state', target.value ? [target.value] : []))}
        >
          <option value="">
            {chosen.length > 1 ? chosen.map((state) => states[state] ?? state).join(', ') : texts.search.anyState}
          </option>
          {Object.entries(states).map(([state, words]) => (
            <option key={state} value={state}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label className="filter">
        <span>{texts.search.from}</span>
        <input
          className="field"
          type="date"
          value={criteria.from ?? ''}
          max={criteria.to}
          onChange={({ target }) => onChange(withDays(criteria, target.value, criteria.to))}
        />
      </label>
      <label className="filter">
        <span>{texts.search.to}</span>
        <input
          className="field"
          type="date"
          value={criteria.to ?? ''}
          min={criteria.from}
          onChange={({ target }) => onChange(withDays(criteria, criteria.from, target.value))}
        />
      </label>
      <p className="filters-hint soft">{texts.search.filterHint}</p>
    </section>
  );
}
