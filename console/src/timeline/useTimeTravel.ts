import { useSearchParams } from 'react-router';
import type { TimelineEvent } from '../api/types';

/** Where in the history of a consignment the page stands, and the ways to move. */
export interface TimeTravelling {
  /** The position of the log that is shown; absent means now. */
  position: number | undefined;
  /** Index of the last event that had happened by then; that of the last event for now, -1 before the first. */
  index: number;
  toPosition: (position: number) => void;
  toIndex: (index: number) => void;
  toNow: () => unknown;
  earlier: () => unknown;
  later: () => unknown;
}

function positionIn(address: URLSearchParams): number | undefined {
  const given = address.get('position');
  const position = given === null || given === '' ? NaN : Number(given);
  return Number.isSafeInteger(position) && position >= 0 ? position : undefined;
}

/** Keeps the moment shown in the page's address, so that it can be cited. */
export function useTimeTravel(events: TimelineEvent[]): TimeTravelling {
  const [address, setAddress] = useSearchParams();
  const position = positionIn(address);
  const last = events.length - 1;
  const index = position === undefined ? last : events.findLastIndex((event) => event.position <= position);

  const go = (next: number | undefined) => {
    const written = new URLSearchParams(address);
    if (next === undefined) written.delete('position');
    else written.set('position', String(next));
    // Leaving the present is a step in the browser's history; moving about in the past is not.
    setAddress(written, { replace: position !== undefined, preventScrollReset: true });
  };
  const toIndex = (next: number) => {
    const event = events[next];
    if (next >= last) go(undefined);
    else if (event) go(event.position);
  };
  return {
    position,
    index,
    toPosition: (next) => go(next),
    toIndex,
    toNow: () => position !== undefined && go(undefined),
    earlier: () => index > 0 && toIndex(index - 1),
    later: () => position !== undefined && toIndex(index + 1),
  };
}
