import type { IconName } from '../design/Icon';

/** Later issues add kinds of events; what is not known here still gets a place on the line. */
const icons: [RegExp, IconName, string][] = [
  [/IncorrectState|Refused/, 'alert', 'is-ended'],
  [/Amended|Corrected/, 'pencil', 'is-amended'],
  [/Invalidated|Withdrawn|Rejected|Revoked/, 'ban', 'is-ended'],
  [/Arriv/, 'anchor', 'is-arrived'],
  [/Barred|Locked/, 'lock', 'is-quiet'],
  [/Spread|Linked/, 'link', 'is-quiet'],
  [/Filed|Filing|Announced|Accepted|Registered|Received|Created/, 'document', 'is-filed'],
];

/** The icon of an event and the class that colours it. */
export function eventIcon(type: string): { icon: IconName; tone: string } {
  const found = icons.find(([pattern]) => pattern.test(type));
  return found ? { icon: found[1], tone: found[2] } : { icon: 'dot', tone: 'is-quiet' };
}
