import type { Summary } from '../api/types';
import { Skeleton } from '../design/parts';
import { texts } from '../words/texts';
import { ResultRow } from './ResultRow';

const columns = ['document', 'state', 'goods', 'parties', 'route', 'filed', 'arrival'] as const;
/** Widths of the bars that stand for a row on its way, one for each column. */
const skeletonCharacters = [16, 10, 28, 22, 14, 10, 10];
const SKELETON_ROWS = 12;

function WaitingRows() {
  return Array.from({ length: SKELETON_ROWS }, (_, row) => (
    <tr key={row} className="is-waiting" aria-hidden>
      {columns.map((name, column) => (
        <td key={name} className={`cell-${name}`}>
          <Skeleton characters={(skeletonCharacters[column] ?? 10) - ((row + column) % 4)} />
          <span>
            <Skeleton characters={Math.round((skeletonCharacters[column] ?? 10) * 0.6)} />
          </span>
        </td>
      ))}
    </tr>
  ));
}

/** The consignments of one page, newest answer or grey bars while the first one is on its way. */
export function Results({ items, stale }: { items: Summary[] | undefined; stale: boolean }) {
  return (
    <div className={`results panel${stale ? ' is-stale' : ''}`} aria-busy={!items || stale}>
      <table>
        <caption className="only-heard">{texts.search.table}</caption>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col" className={`cell-${name}`}>
                {texts.search.columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{items ? items.map((found) => <ResultRow key={found.id} found={found} />) : <WaitingRows />}</tbody>
      </table>
    </div>
  );
}
