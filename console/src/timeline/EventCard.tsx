import type { Actor, TimelineEvent } from '../api/types';
import { Icon } from '../design/Icon';
import { CopyButton } from '../design/parts';
import { channels, countryName, roles } from '../words/codes';
import { count, texts } from '../words/texts';
import { Changes } from './Changes';
import { Clocks } from './Clocks';
import { eventIcon } from './eventIcon';

/** Enough of an identifier to tell it from its neighbours; the rest is copied, not read. */
const IDENTIFIER_SHOWN = 13;

function Who({ actor }: { actor: Actor }) {
  const role = actor.role && (roles[actor.role] ?? actor.role);
  return (
    <p className="event-who">
      <strong>{actor.name}</strong>
      {role && <span className="soft">{role}</span>}
      {actor.memberState && (
        <abbr className="soft" title={countryName(actor.memberState)}>
          {actor.memberState}
        </abbr>
      )}
      {actor.eori && <span className="soft code">{actor.eori}</span>}
    </p>
  );
}

function Origin({ event }: { event: TimelineEvent }) {
  const { messageId, channel, entity } = event;
  return (
    <p className="event-origin soft number">
      <span>
        {texts.timeline.position} {count(event.position)}
      </span>
      {messageId && (
        <span className="event-message">
          {texts.timeline.message}{' '}
          <span className="code" title={messageId}>
            {messageId.length > IDENTIFIER_SHOWN ? `${messageId.slice(0, IDENTIFIER_SHOWN)}…` : messageId}
          </span>
          <CopyButton value={messageId} what={texts.timeline.messageId} />
        </span>
      )}
      {channel && <span>{channels[channel] ?? channel}</span>}
      {entity !== 'CONSIGNMENT' && <span>{texts.timeline.about[entity]}</span>}
    </p>
  );
}

interface Props {
  event: TimelineEvent;
  /** Whether the page shows the consignment as it was after this event, before it, or neither. */
  standing: 'shown' | 'ahead' | 'behind';
  onSee: () => void;
}

/** One event: what happened, who said so, when by both clocks, and what it changed. */
export function EventCard({ event, standing, onSee }: Props) {
  const { icon, tone } = eventIcon(event.type);
  const { changes = [] } = event;
  return (
    <li className={`event is-${standing}`} id={`event-${event.position}`}>
      <span className={`event-icon ${tone}`}>
        <Icon name={icon} />
      </span>
      <article className="event-card" aria-labelledby={`event-title-${event.position}`}>
        <div className="event-head">
          <h3 id={`event-title-${event.position}`}>{event.title}</h3>
          <button type="button" className="button is-bare is-small no-print" aria-pressed={standing === 'shown'} onClick={onSee}>
            {standing === 'shown' ? texts.timeline.seeing : texts.timeline.see}
            <span className="only-heard">: {event.title}</span>
          </button>
        </div>
        <Who actor={event.actor} />
        {event.summary && changes.length !== 1 && <p className="event-summary">{event.summary}</p>}
        {changes.length > 0 && <Changes changes={changes} />}
        <Clocks stated={event.statedAt} recorded={event.recordedAt} />
        <Origin event={event} />
      </article>
    </li>
  );
}
