import type { FacetName } from '../api/types';
import { countryName, filingTypes, modes, states } from '../words/codes';
import { hsChapterTitle } from '../words/hsChapters';
import { texts } from '../words/texts';
import type { Criteria, ValueFilter } from './criteria';

/** The facets shown at the side, in this order, each with the filter that choosing a value sets. */
export const facets: { name: Exclude<FacetName, 'filedMonth'>; filter: ValueFilter }[] = [
  { name: 'state', filter: 'state' },
  { name: 'modeOfTransport', filter: 'mode' },
  { name: 'filingType', filter: 'filingType' },
  { name: 'countryOfDispatch', filter: 'countryOfDispatch' },
  { name: 'countryOfDestination', filter: 'countryOfDestination' },
  { name: 'officeOfFirstEntry', filter: 'office' },
  { name: 'hsChapter', filter: 'hsCode' },
];

/** The words for a value of a filter, where a code list has any. */
export function wordsFor(filter: ValueFilter, value: string): string | undefined {
  switch (filter) {
    case 'state':
      return states[value];
    case 'mode':
      return modes[value];
    case 'filingType':
      return filingTypes[value];
    case 'routing':
    case 'countryOfDispatch':
    case 'countryOfDestination':
    case 'memberState': {
      const name = countryName(value);
      return name === value ? undefined : name;
    }
    case 'hsCode':
      return value.length === 2 ? hsChapterTitle(value) : undefined;
    case 'mrn':
    case 'transportDocument':
    case 'container':
    case 'party':
    case 'office':
      return undefined;
  }
}

/** True where the code is worth showing beside the words. */
export function showsCode(filter: ValueFilter): boolean {
  return filter !== 'state' && filter !== 'mode';
}

/** "Country of routing: Malaysia (MY)". */
export function chipLabel(filter: ValueFilter, value: string): string {
  const words = wordsFor(filter, value);
  const shown = words && showsCode(filter) ? `${words} (${value})` : (words ?? value);
  return `${texts.search.fields[filter].label}: ${shown}`;
}

/** True where the value is among those the search asks for. */
export function isChosen(criteria: Criteria, filter: ValueFilter, value: string): boolean {
  return criteria.values[filter].includes(value);
}
