import { useSearches } from '../api/queries';
import type { FacetName, FacetValue, SearchAnswer } from '../api/types';
import { countsQuery, withDays, withValues, type Criteria, type ValueFilter } from './criteria';
import { facets } from './facetFilters';

export type Counts = Partial<Record<FacetName, FacetValue[]>>;

const filters = [...new Set(facets.map(({ filter }) => filter))];

/**
 * The counts beside the list. Those of a filter in use are counted without it, and the months without the days,
 * so that one can see and add what the filter leaves out.
 */
export function useCounts(criteria: Criteria, answer: SearchAnswer | undefined): Counts | undefined {
  const used = filters.filter((filter) => criteria.values[filter].length > 0);
  const byDays = Boolean(criteria.from ?? criteria.to);
  const wider = [...used.map((filter) => withValues(criteria, filter, [])), ...(byDays ? [withDays(criteria)] : [])];
  const answers = useSearches(wider.map(countsQuery));
  if (!answer) return undefined;

  const countedWithout = (filter: ValueFilter) => answers[used.indexOf(filter)];
  const counts: Counts = { ...answer.facets };
  for (const { name, filter } of facets) {
    const values = countedWithout(filter)?.facets[name];
    if (values) counts[name] = values;
  }
  const months = byDays ? answers.at(-1)?.facets.filedMonth : answer.facets.filedMonth;
  return { ...counts, filedMonth: months ?? [] };
}
