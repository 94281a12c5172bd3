import type { useTimeline } from '../api/queries';
import type { TimelineEvent } from '../api/types';
import { Failure } from '../design/Failure';
import { Skeleton } from '../design/parts';
import { prefer, usePreferences } from '../shell/preferences';
import { texts } from '../words/texts';
import { EventCard } from './EventCard';
import type { TimeTravelling } from './useTimeTravel';
import './timeline.css';
import './timeTravel.css';

interface Props {
  query: ReturnType<typeof useTimeline>;
  events: TimelineEvent[];
  travel: TimeTravelling;
}

function ZoneChoice() {
  const { zone } = usePreferences();
  const local = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div className="zone no-print" role="group" aria-label={texts.timeline.zone}>
      {(['local', 'utc'] as const).map((one) => (
        <button
          key={one}
          type="button"
          className="button is-small"
          aria-pressed={zone === one}
          title={one === 'local' ? local : 'UTC'}
          onClick={() => prefer({ zone: one })}
        >
          {texts.timeline[one]}
        </button>
      ))}
    </div>
  );
}

function MessagesChoice({ messages }: { messages: number }) {
  const shown = usePreferences().messages;
  return (
    <button
      type="button"
      className="button is-small no-print"
      aria-pressed={shown}
      title={shown ? texts.timeline.messagesShown : texts.timeline.messagesHidden}
      onClick={() => prefer({ messages: !shown })}
    >
      {texts.timeline.messages(messages)}
    </button>
  );
}

function isMessage(event: TimelineEvent) {
  return event.type.startsWith('Message');
}

/** Every event in the order of the log, those of messages where they are wanted; choosing one shows the consignment as it was known then. */
export function Timeline({ query, events, travel }: Props) {
  const standing = (index: number) => {
    if (travel.position === undefined) return 'behind';
    return index === travel.index ? 'shown' : index > travel.index ? 'ahead' : 'behind';
  };
  const withMessages = usePreferences().messages;
  const messages = events.filter(isMessage).length;
  return (
    <section id="timeline" className="timeline" aria-labelledby="timeline-title">
      <div className="timeline-head">
        <h2 id="timeline-title">{texts.timeline.title}</h2>
        <span className="soft number">{query.data ? texts.timeline.events(events.length) : <Skeleton characters={8} />}</span>
        <div className="timeline-choices">
          {messages > 0 && <MessagesChoice messages={messages} />}
          <ZoneChoice />
        </div>
      </div>
      {query.error && <Failure error={query.error} retry={query.refetch} />}
      <ol>
        {events.map((event, index) =>
          withMessages || !isMessage(event) ? (
            <EventCard
              key={event.position}
              event={event}
              standing={standing(index)}
              onSee={() => (standing(index) === 'shown' ? travel.toNow() : travel.toPosition(event.position))}
            />
          ) : null,
        )}
      </ol>
      {query.hasNextPage && (
        <button type="button" className="button" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {texts.timeline.loadMore}
        </button>
      )}
    </section>
  );
}
