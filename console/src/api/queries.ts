import { keepPreviousData, useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { useToken } from '../signing-in/session';
import { ask } from './client';
import { pauseBeforeRetry } from './queryClient';
import type { AsOfAnswer, ConsignmentAnswer, Me, SearchAnswer, Status, TimelineAnswer } from './types';

/** Fill progress is worth watching closely; a quiet repository is not. */
const STATUS_EVERY_MILLIS = { filling: 2_000, quiet: 10_000 };
/** While the demo fills, an untouched first page follows it at this pace. */
const FOLLOW_EVERY_MILLIS = 3_000;
/** The API's own limit, so that most histories come in one answer. */
const TIMELINE_PAGE = 500;

/** Who is signed in, as the server sees it. */
export function useMe() {
  const token = useToken();
  return useQuery({
    queryKey: ['me', token],
    queryFn: ({ signal }) => ask<Me>('/api/me', token, signal),
    staleTime: Infinity,
  });
}

/** Head of the log, progress of the views and of the demo fill; polled. */
export function useStatus() {
  const token = useToken();
  return useQuery({
    queryKey: ['status'],
    queryFn: ({ signal }) => ask<Status>('/api/status', token, signal),
    refetchInterval: ({ state }) => STATUS_EVERY_MILLIS[state.data?.demo?.running ? 'filling' : 'quiet'],
  });
}

/** One page of search results; the previous page stays visible until the next one has come. */
export function useSearch(query: string, { follow = false } = {}) {
  const token = useToken();
  return useQuery({
    queryKey: ['consignments', query],
    queryFn: ({ signal }) => ask<SearchAnswer>(`/api/consignments?${query}`, token, signal),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => pauseBeforeRetry(state.error) || (follow && FOLLOW_EVERY_MILLIS),
  });
}

/** Several searches at once, each answer in the place of its question. */
export function useSearches(queries: string[]): (SearchAnswer | undefined)[] {
  const token = useToken();
  return useQueries({
    queries: queries.map((query) => ({
      queryKey: ['consignments', query],
      queryFn: ({ signal }: { signal: AbortSignal }) => ask<SearchAnswer>(`/api/consignments?${query}`, token, signal),
      placeholderData: keepPreviousData,
    })),
    combine: (answers) => answers.map(({ data }) => data),
  });
}

/** One consignment as it is known now. */
export function useConsignment(id: string) {
  const token = useToken();
  return useQuery({
    queryKey: ['consignment', id],
    queryFn: ({ signal }) => ask<ConsignmentAnswer>(`/api/consignments/${encodeURIComponent(id)}`, token, signal),
  });
}

/** The consignment as it was known at a position of the log; what was recorded never changes. */
export function useAsOf(id: string, position: number | undefined) {
  const token = useToken();
  return useQuery({
    queryKey: ['as-of', id, position],
    queryFn: ({ signal }) =>
      ask<AsOfAnswer>(`/api/consignments/${encodeURIComponent(id)}/as-of?position=${position ?? 0}`, token, signal),
    enabled: position !== undefined,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
}

/** Every event of a consignment in the order of the log. */
export function useTimeline(id: string) {
  const token = useToken();
  return useInfiniteQuery({
    queryKey: ['timeline', id],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam ? `&cursor=${encodeURIComponent(pageParam)}` : '';
      const path = `/api/consignments/${encodeURIComponent(id)}/timeline?limit=${TIMELINE_PAGE}${cursor}`;
      return ask<TimelineAnswer>(path, token, signal);
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  });
}
