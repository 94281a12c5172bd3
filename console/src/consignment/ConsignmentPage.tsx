import { useEffect } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ApiError } from '../api/client';
import { useAsOf, useConsignment, useTimeline } from '../api/queries';
import type { Particulars as Declared } from '../api/particulars';
import { Failure } from '../design/Failure';
import { Icon } from '../design/Icon';
import { Skeleton } from '../design/parts';
import { paths } from '../shell/paths';
import { prefer, usePreferences } from '../shell/preferences';
import { useShortcuts } from '../shell/useShortcuts';
import { Timeline } from '../timeline/Timeline';
import { TimeTravel } from '../timeline/TimeTravel';
import { useTimeTravel } from '../timeline/useTimeTravel';
import { texts } from '../words/texts';
import { AsKnown } from './AsKnown';
import { ConsignmentHead } from './ConsignmentHead';
import { describe } from './describe';
import { compare, countDifferences } from './differences';
import { Particulars } from './Particulars';
import './consignment.css';
import './consignment.print.css';

/** What is to be shown: now, or then compared with now; nothing while then is not known. */
function sectionsOf(now: Declared | undefined, then: Declared | undefined, isPast: boolean) {
  if (!now || (isPast && !then)) return undefined;
  return then ? compare(describe(then), describe(now)) : describe(now);
}

function Waiting() {
  return (
    <div className="consignment-waiting" aria-label={texts.shell.loading}>
      <p>
        <Skeleton characters={40} />
      </p>
      {[60, 48, 72, 54, 66, 44].map((characters) => (
        <p key={characters}>
          <Skeleton characters={characters} />
        </p>
      ))}
    </div>
  );
}

/** One consignment: what was declared, and everything that happened to it, at any moment of its history. */
export function ConsignmentPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { dataElements } = usePreferences();
  const { data: known, error, refetch } = useConsignment(id);
  const timeline = useTimeline(id);
  const events = timeline.data?.pages.flatMap((page) => page.events) ?? [];
  const travel = useTimeTravel(events);
  const then = useAsOf(id, travel.position);
  const title = known?.summary.transportDocument.documentNumber;

  useEffect(() => {
    document.title = title ? `${title} · ${texts.product}` : texts.product;
  }, [title]);
  const leave = () =>
    history.length > 1 && (history.state as { idx?: number } | null)?.idx ? navigate(-1) : navigate(paths.search);
  useShortcuts({
    '[': travel.earlier,
    ']': travel.later,
    Escape: travel.toNow,
    d: () => prefer({ dataElements: !dataElements }),
    u: () => void leave(),
    '/': () => void navigate(paths.search),
  });

  const past = travel.position === undefined ? undefined : then.data;
  const sections = sectionsOf(known?.particulars, past?.particulars, travel.position !== undefined);
  return (
    <div className={`consignment${past ? ' is-past' : ''}`}>
      <nav className="consignment-nav no-print">
        <button type="button" className="button is-bare" onClick={() => void leave()}>
          <Icon name="back" /> {texts.consignment.back}
        </button>
        <span className="consignment-jumps">
          <a href="#particulars">{texts.consignment.particulars}</a>
          <a href="#timeline">{texts.timeline.title}</a>
        </span>
        <button
          type="button"
          className="button is-bare"
          aria-pressed={dataElements}
          onClick={() => prefer({ dataElements: !dataElements })}
        >
          {texts.consignment.dataElements}
        </button>
        <button type="button" className="button is-bare consignment-print" onClick={() => window.print()}>
          <Icon name="print" /> {texts.consignment.print}
        </button>
      </nav>
      {error && <Failure error={error} retry={refetch} />}
      {!known && !error && <Waiting />}
      {known && (
        <>
          <ConsignmentHead summary={known.summary} past={past} supplementaryFilings={known.supplementaryFilings} />
          <TimeTravel events={events} travel={travel} />
          {travel.position !== undefined && then.error && (
            <Failure
              error={then.error}
              retry={travel.toNow}
              action={texts.consignment.backToNow}
              {...(then.error instanceof ApiError && then.error.status === 404 && { title: texts.consignment.notKnownYet })}
            />
          )}
          {travel.position !== undefined && past && sections && (
            <AsKnown position={travel.position} time={past.time} differences={countDifferences(sections)} onNow={travel.toNow} />
          )}
          <div className="consignment-body">
            <section
              id="particulars"
              className={then.isPlaceholderData ? 'is-stale' : undefined}
              aria-label={texts.consignment.particulars}
            >
              {sections ? <Particulars sections={sections} /> : !then.error && <Waiting />}
            </section>
            <Timeline query={timeline} events={events} travel={travel} />
          </div>
          <p className="soft consignment-known number">{texts.consignment.known(known.view.completeTo)}</p>
        </>
      )}
    </div>
  );
}
