/** The filters that take a list of values; their names are those of the API and of the page's address. */
export const valueFilters = [
  'mrn',
  'transportDocument',
  'container',
  'party',
  'hsCode',
  'routing',
  'countryOfDispatch',
  'countryOfDestination',
  'office',
  'memberState',
  'filingType',
  'mode',
  'state',
] as const;

export type ValueFilter = (typeof valueFilters)[number];

export const sorts = [
  'relevance',
  '-filedAt',
  'filedAt',
  '-lastEventAt',
  'lastEventAt',
  '-estimatedArrival',
  'estimatedArrival',
] as const;

export type Sort = (typeof sorts)[number];

/** Everything that decides which consignments are found, and in which order. Dates are days such as 2026-03-01. */
export interface Criteria {
  text: string;
  values: Record<ValueFilter, string[]>;
  from?: string;
  to?: string;
  sort?: Sort;
}

/** One screen of results; the API allows up to 200. */
export const PAGE_SIZE = 50;

/** Reads the criteria out of the page's address; what it does not know, it leaves out. */
export function readCriteria(address: URLSearchParams): Criteria {
  const sort = sorts.find((known) => known === address.get('sort'));
  const [from, to] = [address.get('from'), address.get('to')];
  return {
    text: address.get('text') ?? '',
    values: Object.fromEntries(valueFilters.map((name) => [name, address.getAll(name).filter(Boolean)])) as Criteria['values'],
    ...(from && { from }),
    ...(to && { to }),
    ...(sort && { sort }),
  };
}

/** Writes the criteria as the page's address, always in the same order, so that equal searches have equal addresses. */
export function writeCriteria(criteria: Criteria): URLSearchParams {
  const address = new URLSearchParams();
  if (criteria.text) address.set('text', criteria.text);
  for (const name of valueFilters) criteria.values[name].forEach((value) => address.append(name, value));
  if (criteria.from) address.set('from', criteria.from);
  if (criteria.to) address.set('to', criteria.to);
  if (criteria.sort) address.set('sort', criteria.sort);
  return address;
}

/** The order that the API applies where none was chosen. */
export function effectiveSort({ sort, text }: Criteria): Sort {
  return sort ?? (text ? 'relevance' : '-filedAt');
}

/** The query string of one page of the search. */
export function pageQuery(criteria: Criteria, cursor: string | null): string {
  const query = writeCriteria(criteria);
  query.set('limit', String(PAGE_SIZE));
  if (cursor) query.set('cursor', cursor);
  return query.toString();
}

/** The query string of a search that is asked for its counts alone. */
export function countsQuery(criteria: Criteria): string {
  const query = writeCriteria(criteria);
  query.delete('sort');
  query.set('limit', '1');
  return query.toString();
}

/** Adds the value to the filter, or takes it away where it is already there. */
export function toggled(criteria: Criteria, name: ValueFilter, value: string): Criteria {
  const present = criteria.values[name];
  const next = present.includes(value) ? present.filter((other) => other !== value) : [...present, value];
  return withValues(criteria, name, next);
}

/** The criteria with other values for one filter. */
export function withValues(criteria: Criteria, name: ValueFilter, values: string[]): Criteria {
  return { ...criteria, values: { ...criteria.values, [name]: values } };
}

/** The criteria with other bounds for the day of filing; an absent bound is open. */
export function withDays(criteria: Criteria, from?: string, to?: string): Criteria {
  const { text, values, sort } = criteria;
  return { text, values, ...(from && { from }), ...(to && { to }), ...(sort && { sort }) };
}

/** True where nothing narrows the search down. */
export function isEverything(criteria: Criteria): boolean {
  return !criteria.text && !criteria.from && !criteria.to && valueFilters.every((name) => criteria.values[name].length === 0);
}
