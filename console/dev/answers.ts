import type {
  AsOfAnswer,
  ConsignmentAnswer,
  FacetValue,
  SearchAnswer,
  Status,
  Summary,
  SupplementaryFiling,
  TimelineAnswer,
} from '../src/api/types';
import { particulars, summary, timeline } from './consignments.ts';

const HOW_MANY = 1234;
const HEAD = 12_345;
export const everything = Array.from({ length: HOW_MANY }, (_, n) => summary(n)).sort((one, other) =>
  other.filedAt.localeCompare(one.filedAt),
);
const view = { completeTo: HEAD, head: HEAD, deadLetters: 0, tookMillis: 7 };

function counted(found: Summary[], values: (one: Summary) => (string | undefined)[]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const value of found.flatMap(values)) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((one, other) => other.count - one.count);
}

function fits(one: Summary, query: URLSearchParams): boolean {
  const among = (name: string, values: (string | undefined)[]) => {
    const asked = query.getAll(name);
    return (
      asked.length === 0 ||
      values.some((value) => value && asked.some((want) => value.toLowerCase().startsWith(want.toLowerCase())))
    );
  };
  const everyWord = (query.get('text') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => JSON.stringify(one).toLowerCase().includes(word));
  const day = one.filedAt.slice(0, 10);
  return (
    everyWord &&
    among('state', [one.state]) &&
    among('mode', [one.modeOfTransport]) &&
    among('filingType', [one.filingType]) &&
    among('routing', one.routing ?? []) &&
    among('countryOfDispatch', [one.routing?.[0]]) &&
    among('countryOfDestination', [one.routing?.at(-1)]) &&
    among('office', [one.officeOfFirstEntry]) &&
    among('hsCode', one.hsCodes ?? []) &&
    among('mrn', [one.mrn]) &&
    among('container', one.containers ?? []) &&
    among('transportDocument', [one.transportDocument.documentNumber]) &&
    among('party', [one.consignor?.name, one.consignee?.name, one.declarant?.name]) &&
    day >= (query.get('from') ?? '') &&
    day <= (query.get('to') ?? '9')
  );
}

function highlighted(one: Summary, text: string | null): Summary {
  if (!text || !one.description) return one;
  const words = new RegExp(
    `(${text
      .trim()
      .replace(/[^\p{L}\d ]/gu, '')
      .split(/\s+/)
      .join('|')})`,
    'giu',
  );
  return { ...one, highlights: { description: [one.description.replace(words, '<em>$1</em>')] } };
}

/** Answers a search as the contract says. */
export function search(query: URLSearchParams): SearchAnswer {
  const found = everything.filter((one) => fits(one, query));
  const [start, limit] = [Number(query.get('cursor') ?? 0), Number(query.get('limit') ?? 25)];
  return {
    total: found.length,
    items: found.slice(start, start + limit).map((one) => highlighted(one, query.get('text'))),
    facets: {
      state: counted(found, (one) => [one.state]),
      filingType: counted(found, (one) => [one.filingType]),
      modeOfTransport: counted(found, (one) => [one.modeOfTransport]),
      officeOfFirstEntry: counted(found, (one) => [one.officeOfFirstEntry]),
      countryOfDispatch: counted(found, (one) => [one.routing?.[0]]),
      countryOfDestination: counted(found, (one) => [one.routing?.at(-1)]),
      hsChapter: counted(found, (one) => [one.hsCodes?.[0]?.slice(0, 2)]),
      filedMonth: counted(found, (one) => [one.filedAt.slice(0, 7)]),
    },
    ...(start + limit < found.length && { nextCursor: String(start + limit) }),
    view,
  };
}

function numberOf(id: string): number | undefined {
  const n = Number(id.replace('consignment-', ''));
  return Number.isInteger(n) && n < HOW_MANY ? n : undefined;
}

/** Answers for one consignment, undefined where there is none. */
export function consignment(id: string): ConsignmentAnswer | undefined {
  const n = numberOf(id);
  if (n === undefined) return undefined;
  const known = summary(n);
  return { summary: known, particulars: particulars(n, true), supplementaryFilings: below(known.mrn), view };
}

/** One who has filed below a filing, and one who has not. */
function below(filing: string): SupplementaryFiling[] {
  const completeness = 'PENDING';
  return [
    { filing, declarant: 'NL987654321', filingType: 'F14', filedBy: '26NL00000000000014', completeness },
    { filing, declarant: 'DE7654321', filingType: 'F16', completeness },
  ];
}

export function timelineOf(id: string): TimelineAnswer {
  return { consignment: id, events: timeline(numberOf(id) ?? 0), view };
}

export function asOf(id: string, position: number): AsOfAnswer | undefined {
  const n = numberOf(id) ?? 0;
  const past = timeline(n).filter((event) => event.position <= position);
  const last = past.at(-1);
  if (!last) return undefined;
  const amended = past.some((event) => event.type === 'ConsignmentAmended');
  return {
    position: last.position,
    time: last.recordedAt,
    state: past.length > 3 ? 'ARRIVED' : 'ANNOUNCED',
    particulars: particulars(n, amended),
    events: past.length,
  };
}

/** The status, with a demo fill that goes on for as long as the server runs when one is wanted. */
export function status(filling: boolean, seconds: number): Status {
  const done = Math.min(10_000, 3_000 + Math.round(seconds * 40));
  return {
    head: HEAD,
    views: [{ name: 'consignments', completeTo: HEAD, deadLetters: 0 }],
    ...(filling && { demo: { done, of: 10_000, running: done < 10_000 } }),
  };
}
