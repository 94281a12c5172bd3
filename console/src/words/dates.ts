export type Zone = 'local' | 'utc';

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' };
const TO_THE_SECOND: Intl.DateTimeFormatOptions = { ...DAY, ...TIME, second: '2-digit' };

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formatters are costly to make and a table needs hundreds of times, so each is made once. */
function format(instant: string, zone: Zone, name: string, options: Intl.DateTimeFormatOptions): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  const key = `${zone} ${name}`;
  const known = formats.get(key);
  const formatter = known ?? new Intl.DateTimeFormat('en-GB', { ...options, ...(zone === 'utc' && { timeZone: 'UTC' }) });
  if (!known) formats.set(key, formatter);
  // British English writes Sept, the one month of four letters, which would make columns uneven.
  return formatter.format(moment).replace('Sept', 'Sep');
}

/** "3 Mar 2026". */
export function day(instant: string, zone: Zone): string {
  return format(instant, zone, 'day', DAY);
}

/** "14:02 CET", the zone always with it. */
export function clock(instant: string, zone: Zone): string {
  return format(instant, zone, 'time', TIME);
}

/** "3 Mar 2026, 14:02:11 CET". */
export function exact(instant: string, zone: Zone): string {
  return format(instant, zone, 'exact', TO_THE_SECOND);
}

/** Both zones in one line, for a hover text. */
export function bothZones(instant: string): string {
  return `${exact(instant, 'local')}\n${exact(instant, 'utc')}`;
}

/** "Mar 2026" for a month such as 2026-03. */
export function month(value: string): string {
  return format(`${value}-01T00:00:00Z`, 'utc', 'month', { month: 'short', year: 'numeric' });
}

/** "Mar ’26" for a month such as 2026-03. */
export function shortMonth(value: string): string {
  return `${monthName(value)} ’${value.slice(2, 4)}`;
}

/** "Mar" for a month such as 2026-03. */
export function monthName(value: string): string {
  return format(`${value}-01T00:00:00Z`, 'utc', 'month name', { month: 'short' });
}

/** The last day of a month such as 2026-02, as 2026-02-28. */
export function lastDayOf(value: string): string {
  const [year, monthNumber] = value.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, monthNumber ?? 1, 0)).toISOString().slice(0, 10);
}

/** "3 min", "2 h 5 min", "4 d 2 h": a span in the two largest units that matter. */
export function span(millis: number): string {
  const minutes = Math.round(Math.abs(millis) / 60_000);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  const parts = days > 0 ? [`${days} d`, hours && `${hours} h`] : [hours && `${hours} h`, minutes % 60 && `${minutes % 60} min`];
  return parts.filter(Boolean).join(' ') || `${Math.round(Math.abs(millis) / 1000)} s`;
}
