import type { FacetValue } from '../api/types';

/** Forty years: more cannot be right, and must not hang the page. */
const MONTHS_MAX = 480;

/** Months without a filing are part of the picture. */
export function withoutGaps(months: FacetValue[]): FacetValue[] {
  const sorted = [...months].sort((one, other) => one.value.localeCompare(other.value));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  const counts = new Map(sorted.map(({ value, count }) => [value, count]));
  const all: FacetValue[] = [];
  const cursor = new Date(`${first.value}-01T00:00:00Z`);
  for (let value = first.value; value <= last.value && all.length < MONTHS_MAX; value = cursor.toISOString().slice(0, 7)) {
    all.push({ value, count: counts.get(value) ?? 0 });
    cursor.setUTCMonth(cursor.getUTCMonth() + 1);
  }
  return all;
}
