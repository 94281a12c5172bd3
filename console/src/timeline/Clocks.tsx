import { Moment } from '../design/parts';
import { span } from '../words/dates';
import { texts } from '../words/texts';

/** Below this the two clocks mean the same moment. */
const WORTH_TELLING_MILLIS = 60_000;

/** When something was stated and when it was recorded; the gap between the two in words where it matters. */
export function Clocks({ stated, recorded }: { stated: string; recorded: string }) {
  const gap = Date.parse(recorded) - Date.parse(stated);
  return (
    <dl className="clocks">
      <div>
        <dt>{texts.timeline.stated}</dt>
        <dd>
          <Moment at={stated} />
        </dd>
      </div>
      <div>
        <dt>{texts.timeline.recorded}</dt>
        <dd>
          <Moment at={recorded} />
          {Math.abs(gap) >= WORTH_TELLING_MILLIS && (
            <span className="clocks-gap">{gap > 0 ? texts.timeline.later(span(gap)) : texts.timeline.earlier(span(gap))}</span>
          )}
        </dd>
      </div>
    </dl>
  );
}
