/** Outlines on a 16 by 16 grid, drawn for this console. */
const outlines = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.4 10.4 14 14',
  close: 'M4 4l8 8M12 4l-8 8',
  chevron: 'M4.5 6.5 8 10l3.5-3.5',
  left: 'M9.5 4.5 6 8l3.5 3.5',
  right: 'M6.5 4.5 10 8l-3.5 3.5',
  back: 'M13 8H3.5M7 4 3 8l4 4',
  arrow: 'M2.5 8h10.5M9.5 4.5 13 8l-3.5 3.5',
  copy: 'M6 5.5h7v8H6zM4 10.5H3v-8h7v1',
  check: 'M3 8.5 6.5 12 13 4.5',
  alert: 'M8 2.2 14.4 13.4H1.6zM8 6.4v3.2M8 11.5v.1',
  wait: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM8 4.5V8l2.4 1.6',
  sun: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM8 1v1.4M8 13.6V15M1 8h1.4M13.6 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  moon: 'M13.5 9.8A5.9 5.9 0 0 1 6.2 2.5a5.9 5.9 0 1 0 7.3 7.3Z',
  system: 'M2 3h12v8H2zM6 13.5h4M8 11v2.5',
  filter: 'M2 4h12M4.5 8h7M6.8 12h2.4',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2v-5h11v5h-2M4.5 9.5h7v4h-7z',
  exit: 'M6.5 2.5h-4v11h4M6.5 8H14M11 5l3 3-3 3',
  document: 'M4 1.8h5.5L12.5 5v9.2H4zM9.3 2v3.2h3M6.2 8.2h4M6.2 10.8h4',
  pencil: 'M2.8 13.2 3.4 10 10.6 2.8l2.6 2.6L6 12.6zM9 4.4l2.6 2.6',
  ban: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM3.8 3.8l8.4 8.4',
  lock: 'M3.5 7.2h9v6.3h-9zM5.3 7V5a2.7 2.7 0 0 1 5.4 0v2',
  anchor:
    'M8 5.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM8 5.2v9M5.3 7.6h5.4M2.5 9.4c.3 3 2.6 4.7 5.5 4.8 2.9-.1 5.2-1.8 5.5-4.8',
  dot: 'M8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6Z',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.3-2.3a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.2 9.1a2.6 2.6 0 0 0 3.7 3.7l.9-.9',
  keyboard: 'M1.5 4h13v8h-13zM4 6.7h.1M6.6 6.7h.1M9.3 6.7h.1M12 6.7h.1M4.8 9.4h6.4',
  ship: 'M2 9.5h12l-1.6 3.8H3.8zM4.2 9.3V6h7.6v3.3M6.5 5.8V3h3v2.8',
  plane: 'M8 1.6c.7 0 1 .8 1 1.7v3l5 3v1.4L9 9.2v3l1.6 1.2v1L8 13.7l-2.6.7v-1L7 12.2v-3l-5 1.5V9.3l5-3v-3c0-.9.3-1.7 1-1.7Z',
  train: 'M4 2.2h8v8.6H4zM4 6.8h8M6 8.9h.1M9.9 8.9h.1M5.5 10.9 3.8 13.8M10.5 10.9l1.7 2.9M4.9 12.3h6.2',
  truck:
    'M1.5 4h8v7h-8zM9.5 6.5h2.8l2.2 2.3V11h-5zM4.3 10.3a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8ZM11.8 10.3a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8Z',
  mail: 'M2 3.8h12v8.6H2zM2.2 4.2 8 8.9l5.8-4.7',
  barge:
    'M1.5 8h13l-1.3 3.2H2.8zM3.6 7.8V5.6h3v2.2M8.6 7.8V5.6h3v2.2M1.8 13.6c1 .6 2 .6 3.1 0 1 .6 2 .6 3.1 0 1 .6 2 .6 3.1 0 1 .6 2 .6 3.1 0',
} as const;

export type IconName = keyof typeof outlines;

/** A decorative icon; where it carries meaning of its own, the label is read out. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
      {label && <title>{label}</title>}
      <path d={outlines[name]} />
    </svg>
  );
}

const modeIcons: Record<string, IconName> = { '1': 'ship', '2': 'train', '3': 'truck', '4': 'plane', '5': 'mail', '8': 'barge' };

/** The icon of a mode of transport by its code. */
export function modeIcon(mode: string | undefined): IconName {
  return modeIcons[mode ?? ''] ?? 'dot';
}
