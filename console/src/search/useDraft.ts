import { useEffect, useRef, useState } from 'react';

/** Short enough to feel immediate, long enough not to ask at every letter. */
const PAUSE_MILLIS = 180;

interface Draft {
  draft: string;
  type: (text: string) => void;
  confirm: (text: string) => void;
}

/**
 * A text being typed: shown at once, handed on after a short pause or when the user confirms it.
 * The tidy form is what the value will be once the draft has been taken over. A draft that is not ready waits
 * for the user to confirm it.
 */
export function useDraft(
  value: string,
  handOn: (tidied: string) => void,
  tidy: (draft: string) => string,
  isReady: (draft: string) => boolean = () => true,
): Draft {
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (value !== seen) {
    setSeen(value);
    // A value that changed elsewhere (back button, removed chip) replaces what stood here; an echo of the draft does not.
    if (value !== sent) setDraft(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  const send = (text: string) => {
    clearTimeout(timer.current);
    setSent(tidy(text));
    if (tidy(text) !== value) handOn(tidy(text));
  };
  return {
    draft,
    type: (text) => {
      setDraft(text);
      clearTimeout(timer.current);
      if (isReady(text)) timer.current = setTimeout(() => send(text), PAUSE_MILLIS);
    },
    confirm: (text) => {
      setDraft(tidy(text));
      send(text);
    },
  };
}
