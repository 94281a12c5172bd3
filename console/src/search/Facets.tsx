import { useState, type CSSProperties } from 'react';
import type { FacetName, FacetValue } from '../api/types';
import { Skeleton } from '../design/parts';
import { count, texts } from '../words/texts';
import { toggled, type Criteria, type ValueFilter } from './criteria';
import { facets, isChosen, showsCode, wordsFor } from './facetFilters';
import type { Counts } from './useCounts';

/** Enough to see the shape of a list without pushing the next one off the screen. */
const SHOWN_AT_FIRST = 6;

interface Props {
  criteria: Criteria;
  counts: Counts | undefined;
  onChange: (criteria: Criteria) => void;
}

/** Values that are asked for stay in the list even where the answer holds none of them, so they can be taken away. */
function withChosen(values: FacetValue[], chosen: string[]): FacetValue[] {
  const missing = chosen.filter((value) => !values.some((known) => known.value === value));
  return [...missing.map((value) => ({ value, count: 0 })), ...values];
}

function Facet({
  title,
  filter,
  values,
  ...props
}: Omit<Props, 'counts'> & { title: string; filter: ValueFilter; values: FacetValue[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? values : values.slice(0, SHOWN_AT_FIRST);
  const most = Math.max(1, ...values.map((value) => value.count));
  if (values.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      <ul>
        {shown.map(({ value, count: found }) => {
          const words = wordsFor(filter, value);
          return (
            <li key={value}>
              <label className="facet-value" title={words ? `${words} (${value})` : value}>
                <input
                  type="checkbox"
                  checked={isChosen(props.criteria, filter, value)}
                  onChange={() => props.onChange(toggled(props.criteria, filter, value))}
                />
                <span className="facet-name">
                  {words && showsCode(filter) && <span className="code soft">{value} </span>}
                  {words ?? value}
                </span>
                <span className="number soft">{count(found)}</span>
                <span className="facet-bar" style={{ '--share': found / most } as CSSProperties} aria-hidden />
              </label>
            </li>
          );
        })}
      </ul>
      {values.length > SHOWN_AT_FIRST && (
        <button type="button" className="button is-link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? texts.search.fewer : texts.search.more(values.length - SHOWN_AT_FIRST)}
        </button>
      )}
    </fieldset>
  );
}

/** Counts of what was found, by the things analysts narrow down by; choosing one filters. */
export function Facets({ criteria, counts, onChange }: Props) {
  if (!counts) {
    return (
      <div className="facet" aria-hidden>
        {[14, 18, 11, 16, 9, 17, 12].map((characters) => (
          <p key={characters} className="facet-value">
            <Skeleton characters={characters} />
          </p>
        ))}
      </div>
    );
  }
  return facets.map(({ name, filter }) => (
    <Facet
      key={name}
      title={texts.search.facetNames[name]}
      filter={filter}
      values={withChosen(counts[name] ?? [], chosenIn(criteria, name, filter))}
      criteria={criteria}
      onChange={onChange}
    />
  ));
}

/** The chosen values that belong into this facet: not the longer HS codes. */
function chosenIn(criteria: Criteria, name: FacetName, filter: ValueFilter): string[] {
  const chosen = criteria.values[filter];
  return name === 'hsChapter' ? chosen.filter((code) => code.length === 2) : chosen;
}
