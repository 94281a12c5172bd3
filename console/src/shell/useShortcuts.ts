import { useEffect, useRef } from 'react';
import { usePreferences } from './preferences';

/** Keys, as the browser names them, and what they do; answering false leaves the key to the browser. */
export type Shortcuts = Record<string, () => unknown>;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=range]):not([type=checkbox]), select, textarea, [contenteditable]') !== null
  );
}

/** Single-key shortcuts of a page. They rest while the user types, in a dialog, and where switched off. */
export function useShortcuts(shortcuts: Shortcuts) {
  const { shortcuts: wanted } = usePreferences();
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    if (!wanted) return;
    const onKey = (event: KeyboardEvent) => {
      const busy = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target);
      const action = latest.current[event.key];
      if (busy || !action || document.querySelector('dialog[open]')) return;
      if (action() !== false) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [wanted]);
}
