import type { TimelineEvent } from '../api/types';
import { Icon } from '../design/Icon';
import { Moment } from '../design/parts';
import { usePreferences } from '../shell/preferences';
import { exact } from '../words/dates';
import { texts } from '../words/texts';
import type { TimeTravelling } from './useTimeTravel';

/** A slider over the events of a consignment; its right end is now. */
export function TimeTravel({ events, travel }: { events: TimelineEvent[]; travel: TimeTravelling }) {
  const { index, position, toIndex, earlier, later } = travel;
  const { zone } = usePreferences();
  const event = events[index];
  if (events.length < 2) return null;
  const step = texts.timeline.step(index + 1, events.length);
  return (
    <section className="time-travel panel no-print" aria-label={texts.timeline.travel}>
      <button
        type="button"
        className="button is-square"
        aria-label={texts.timeline.earlierEvent}
        title={`${texts.timeline.earlierEvent} ([)`}
        disabled={index <= 0}
        onClick={earlier}
      >
        <Icon name="left" />
      </button>
      <div className="time-travel-track">
        <input
          type="range"
          min={0}
          max={events.length - 1}
          value={Math.max(0, index)}
          aria-label={texts.timeline.travel}
          aria-valuetext={event ? `${step}: ${event.title}, ${exact(event.recordedAt, zone)}` : step}
          onChange={({ target }) => toIndex(Number(target.value))}
        />
        <span className="time-travel-stops" aria-hidden>
          {events.map((one, at) => (
            <span key={one.position} className={at <= index ? 'is-past' : undefined} />
          ))}
        </span>
      </div>
      <button
        type="button"
        className="button is-square"
        aria-label={texts.timeline.laterEvent}
        title={`${texts.timeline.laterEvent} (])`}
        disabled={position === undefined}
        onClick={later}
      >
        <Icon name="right" />
      </button>
      <p className="time-travel-words">
        <strong>{position === undefined ? texts.timeline.atNow : (event?.title ?? texts.consignment.notKnownYet)}</strong>
        <span className="soft number">
          {event && step}
          {event && (
            <>
              {' · '}
              <Moment at={event.recordedAt} />
            </>
          )}
        </span>
      </p>
    </section>
  );
}
