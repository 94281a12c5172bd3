import { useSyncExternalStore } from 'react';

/** What a user sets once and finds again; kept in this browser only. */
export interface Preferences {
  theme: 'system' | 'light' | 'dark';
  zone: 'local' | 'utc';
  shortcuts: boolean;
  dataElements: boolean;
  /** Whether timelines show the messages that went out because of what happened. */
  messages: boolean;
}

const STORED_AS = 'waybook.preferences';
const initial: Preferences = { theme: 'system', zone: 'local', shortcuts: true, dataElements: false, messages: true };

function stored(): Preferences {
  try {
    return { ...initial, ...(JSON.parse(localStorage.getItem(STORED_AS) ?? '{}') as Partial<Preferences>) };
  } catch {
    return initial;
  }
}

let current = stored();
const listeners = new Set<() => void>();

function apply() {
  if (current.theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = current.theme;
}
apply();

/** Changes some preferences, at once and for the next visit. */
export function prefer(change: Partial<Preferences>) {
  current = { ...current, ...change };
  apply();
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(current));
  } catch {
    // A browser that forbids storage still honours the choice until the page is left.
  }
  listeners.forEach((tell) => tell());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The preferences, current at every rendering. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, () => current);
}
