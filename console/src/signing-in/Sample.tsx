import { Icon } from '../design/Icon';
import { texts } from '../words/texts';
import { eventIcon } from '../timeline/eventIcon';

/** A glimpse of a timeline, for the eye only. */
export function Sample() {
  return (
    <ol className="sample" aria-hidden>
      {texts.landing.sample.map(({ type, title, who, before, after }) => {
        const { icon, tone } = eventIcon(type);
        return (
          <li key={title}>
            <span className={`event-icon ${tone}`}>
              <Icon name={icon} />
            </span>
            <div className="sample-card">
              <strong>{title}</strong>
              <span className="soft">{who}</span>
              {before && <span className="change-before">{before}</span>}
              {after && <span className="change-after">{after}</span>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
