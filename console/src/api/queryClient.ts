import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './client';

/** A store that starts takes some seconds; this keeps asking without pressing it. */
const RETRY_EVERY_MILLIS = 3_000;

/** The pause before a query that failed in passing is asked again; false for every other query. */
export function pauseBeforeRetry(error: Error | null): number | false {
  return error instanceof ApiError && error.passing && RETRY_EVERY_MILLIS;
}

/** Retries what may pass by itself for as long as the page is open, and never what will be refused again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: 5_000,
        refetchOnWindowFocus: false,
        refetchInterval: ({ state }) => pauseBeforeRetry(state.error),
      },
    },
  });
}
