import { texts } from '../words/texts';
import { effectiveSort, sorts, type Criteria, type Sort } from './criteria';

/** The order of the list; best match is offered only where words were searched. */
export function SortChoice({ criteria, onChange }: { criteria: Criteria; onChange: (next: Criteria) => void }) {
  const offered = sorts.filter((sort) => sort !== 'relevance' || criteria.text);
  return (
    <label className="sort">
      <span className="soft">{texts.search.sort}</span>
      <select
        className="field"
        value={effectiveSort(criteria)}
        onChange={({ target }) => onChange({ ...criteria, sort: target.value as Sort })}
      >
        {offered.map((sort) => (
          <option key={sort} value={sort}>
            {texts.search.sorts[sort]}
          </option>
        ))}
      </select>
    </label>
  );
}
