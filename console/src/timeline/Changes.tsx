import { useState } from 'react';
import type { Change } from '../api/types';
import { usePreferences } from '../shell/preferences';
import { texts } from '../words/texts';

/** A full replacement of a large filing may change hundreds of elements; the first tell the story. */
const SHOWN_AT_FIRST = 6;

function ChangeRow({ change }: { change: Change }) {
  const { dataElements } = usePreferences();
  return (
    <li className="change" title={change.pointer}>
      <p className="change-element">
        {change.element}
        {change.dataElement && (
          <span className={`data-element${dataElements ? '' : ' only-print'}`}>
            {texts.consignment.dataElement(change.dataElement)}
          </span>
        )}
      </p>
      {change.before !== undefined && (
        <p className="change-before">
          <span className="only-heard">{texts.timeline.before}: </span>
          <del>{change.before}</del>
        </p>
      )}
      {change.after !== undefined && (
        <p className="change-after">
          <span className="only-heard">{texts.timeline.after}: </span>
          <ins>{change.after}</ins>
        </p>
      )}
    </li>
  );
}

/** What an event changed, element by element: before in red, after in green. */
export function Changes({ changes }: { changes: Change[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, SHOWN_AT_FIRST);
  const hidden = changes.length - shown.length;
  return (
    <div className="changes">
      <ul aria-label={texts.timeline.changes(changes.length)}>
        {shown.map((change) => (
          <ChangeRow key={`${change.pointer} ${change.element}`} change={change} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="button is-link" onClick={() => setAll(true)}>
          {texts.timeline.moreChanges(hidden)}
        </button>
      )}
    </div>
  );
}
