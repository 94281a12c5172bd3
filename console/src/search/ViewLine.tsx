import type { SearchAnswer, Status } from '../api/types';
import { texts } from '../words/texts';

/** How far the list has read the log, and whether more has come since. */
export function ViewLine({
  answer,
  status,
  refresh,
}: {
  answer: SearchAnswer;
  status: Status | undefined;
  refresh: () => unknown;
}) {
  const { view } = answer;
  const reached = status?.views.find(({ name }) => name === 'consignments')?.completeTo ?? view.completeTo;
  const newer = reached - view.completeTo;
  return (
    <p className="view-line soft number">
      <span>{texts.search.current(view.completeTo, Math.max(view.head, view.completeTo))}</span>
      {view.tookMillis !== undefined && <span>{texts.search.took(view.tookMillis)}</span>}
      {view.deadLetters > 0 && <span className="view-warning">{texts.search.deadLetters(view.deadLetters)}</span>}
      {newer > 0 && (
        <button type="button" className="button is-link" onClick={() => void refresh()}>
          {texts.search.newer(newer)}
        </button>
      )}
    </p>
  );
}
