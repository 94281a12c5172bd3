import { useEffect, useState } from 'react';
import { states } from '../words/codes';
import { bothZones, clock, day, exact } from '../words/dates';
import { texts } from '../words/texts';
import { usePreferences } from '../shell/preferences';
import { Icon } from './Icon';

/** How long "Copied" is shown. */
const COPIED_FOR_MILLIS = 1_600;

/** The state of a consignment, told by word and by colour. */
export function StateBadge({ state }: { state: string }) {
  return <span className={`badge is-${state.toLowerCase()}`}>{states[state] ?? state}</span>;
}

/** Copies a value and says so. */
export function CopyButton({ value, what }: { value: string; what: string }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), COPIED_FOR_MILLIS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () => void navigator.clipboard.writeText(value).then(() => setCopied(true));
  return (
    <button type="button" className="button is-bare is-small is-square no-print" onClick={copy} title={texts.shell.copy(what)}>
      <Icon name={copied ? 'check' : 'copy'} />
      <span className="only-heard" aria-live="polite">
        {copied ? texts.shell.copied : texts.shell.copy(what)}
      </span>
    </button>
  );
}

/** An instant in the zone the user prefers, both zones on hover. */
export function Moment({ at, as = 'exact' }: { at: string; as?: 'exact' | 'day' | 'clock' }) {
  const { zone } = usePreferences();
  const shown = { exact, day, clock }[as];
  return (
    <time dateTime={at} title={bothZones(at)}>
      {shown(at, zone)}
    </time>
  );
}

/** A grey bar where a text is about to appear; the width is in characters. */
export function Skeleton({ characters }: { characters: number }) {
  return <span className="skeleton" style={{ width: `${characters}ch` }} aria-hidden />;
}

/** The country codes of a route in their order, with arrows between. */
export function Route({ countries }: { countries: string[] }) {
  return (
    <span className="route">
      {countries.map((country, index) => (
        <span key={`${country}${index}`} className="route-stop">
          {index > 0 && <span className="soft">→</span>}
          {country}
        </span>
      ))}
    </span>
  );
}
