import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { FacetValue } from '../api/types';
import { lastDayOf, month, monthName, shortMonth } from '../words/dates';
import { texts } from '../words/texts';
import { withoutGaps } from './months';

interface Props {
  months: FacetValue[];
  from?: string | undefined;
  to?: string | undefined;
  onChoose: (from?: string, to?: string) => void;
}

const HEIGHT = 56;
const GAP_PERCENT = 0.35;

/** Filings by month. A click or Enter chooses one month, or gives it back; dragging chooses several. */
export function Histogram({ months, from, to, onChoose }: Props) {
  const [brush, setBrush] = useState<{ start: number; end: number }>();
  const bars = withoutGaps(months);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const width = 100 / Math.max(1, bars.length);
  const labelEvery = Math.ceil(bars.length / 14);

  const isIn = (value: string) => (!from || lastDayOf(value) >= from) && (!to || `${value}-01` <= to);
  const isBrushed = (index: number) =>
    brush && index >= Math.min(brush.start, brush.end) && index <= Math.max(brush.start, brush.end);
  const choose = (start: number, end: number) => {
    const [first, last] = [bars[Math.min(start, end)], bars[Math.max(start, end)]];
    if (!first || !last) return;
    const [nextFrom, nextTo] = [`${first.value}-01`, lastDayOf(last.value)];
    if (nextFrom === from && nextTo === to) onChoose();
    else onChoose(nextFrom, nextTo);
  };
  const barAt = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const index = Math.floor(((event.clientX - box.left) / Math.max(1, box.width)) * bars.length);
    return Math.max(0, Math.min(bars.length - 1, index));
  };
  const onKey = (index: number) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose(index, index);
  };

  return (
    <figure className={`histogram${brush || from || to ? ' is-narrowed' : ''}`}>
      <figcaption className="only-heard">{texts.search.histogram}</figcaption>
      <svg
        role="group"
        aria-label={texts.search.histogram}
        height={HEIGHT + 18}
        onPointerDown={(event) => {
          const at = barAt(event);
          event.currentTarget.setPointerCapture(event.pointerId);
          setBrush({ start: at, end: at });
        }}
        onPointerMove={(event) => brush && setBrush({ ...brush, end: barAt(event) })}
        onPointerCancel={() => setBrush(undefined)}
        onPointerUp={() => {
          if (brush) choose(brush.start, brush.end);
          setBrush(undefined);
        }}
      >
        {bars.map(({ value, count }, index) => {
          const height = count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT);
          const chosen = brush ? isBrushed(index) : isIn(value);
          return (
            <g
              key={value}
              role="button"
              tabIndex={0}
              aria-pressed={Boolean((from ?? to) && isIn(value))}
              aria-label={texts.search.month(month(value), count)}
              className={`histogram-month${chosen ? ' is-chosen' : ''}`}
              onKeyDown={onKey(index)}
            >
              <title>{texts.search.month(month(value), count)}</title>
              <rect className="histogram-ground" x={`${index * width}%`} width={`${width}%`} height={HEIGHT} />
              <rect
                className="histogram-bar"
                x={`${index * width + GAP_PERCENT}%`}
                width={`${Math.max(0.4, width - 2 * GAP_PERCENT)}%`}
                y={HEIGHT - height}
                height={height}
                rx={2}
              />
            </g>
          );
        })}
        <g aria-hidden>
          {bars.map(({ value }, index) =>
            index % labelEvery === 0 ? (
              <text key={value} x={`${(index + 0.5) * width}%`} y={HEIGHT + 13}>
                {index === 0 || value.endsWith('-01') ? shortMonth(value) : monthName(value)}
              </text>
            ) : null,
          )}
        </g>
      </svg>
    </figure>
  );
}
