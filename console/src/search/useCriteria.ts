import { useCallback, useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { readCriteria, writeCriteria, type Criteria } from './criteria';

interface Trail {
  /** Cursors of the pages before this one, so that one can go back. */
  trail?: (string | null)[];
}

/** The search as the page's address tells it, and the ways to change it. */
export function useCriteria() {
  const [address, setAddress] = useSearchParams();
  const location = useLocation();
  const criteria = useMemo(() => readCriteria(address), [address]);
  const cursor = address.get('cursor');
  const filtersShown = address.get('filters') === 'shown';
  const trail = useMemo(() => (location.state as Trail | null)?.trail ?? [], [location.state]);

  /** A change of the search starts at its first page; typing replaces the address, a choice adds to the history. */
  const change = useCallback(
    (next: Criteria, { typing = false } = {}) => {
      const written = writeCriteria(next);
      if (filtersShown) written.set('filters', 'shown');
      setAddress(written, { replace: typing, preventScrollReset: true });
    },
    [filtersShown, setAddress],
  );

  const goTo = useCallback(
    (target: string | null, page: number, before: (string | null)[]) => {
      const written = new URLSearchParams(address);
      written.delete('cursor');
      written.delete('page');
      if (target) written.set('cursor', target);
      if (page > 1) written.set('page', String(page));
      setAddress(written, { state: { trail: before } });
      window.scrollTo({ top: 0 });
    },
    [address, setAddress],
  );

  const showFilters = useCallback(
    (shown: boolean) => {
      const written = new URLSearchParams(address);
      if (shown) written.set('filters', 'shown');
      else written.delete('filters');
      setAddress(written, { replace: true, state: { trail } });
    },
    [address, setAddress, trail],
  );

  const page = cursor ? Math.max(2, Number(address.get('page')) || 2) : 1;
  return {
    criteria,
    change,
    cursor,
    page,
    filtersShown,
    showFilters,
    nextPage: (next: string) => goTo(next, page + 1, [...trail, cursor]),
    previousPage: () => goTo(trail.at(-1) ?? null, trail.length > 0 ? page - 1 : 1, trail.slice(0, -1)),
  };
}
