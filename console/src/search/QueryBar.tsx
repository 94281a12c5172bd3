import { useRef, type SubmitEvent } from 'react';
import { Icon } from '../design/Icon';
import { useShortcuts } from '../shell/useShortcuts';
import { texts } from '../words/texts';
import { useDraft } from './useDraft';

/** Signs alone are no query. */
function wordsIn(draft: string): string {
  return /[\p{L}\p{N}]/u.test(draft) ? draft.trim() : '';
}

interface Props {
  text: string;
  onChange: (text: string) => void;
  /** Called when the user leaves the query for the list below by the down arrow. */
  onLeave: () => void;
}

/** The one line that searches everything. */
export function QueryBar({ text, onChange, onLeave }: Props) {
  const { draft, type, confirm } = useDraft(text, onChange, wordsIn);
  const input = useRef<HTMLInputElement>(null);
  useShortcuts({
    '/': () => {
      input.current?.focus();
      input.current?.select();
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    confirm(draft);
  };
  return (
    <form role="search" className="query" onSubmit={submit}>
      <Icon name="search" />
      <input
        ref={input}
        className="field"
        type="search"
        aria-label={texts.search.query}
        placeholder={texts.search.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={draft}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            confirm(draft);
            onLeave();
          } else if (event.key === 'Escape') {
            event.currentTarget.blur();
          }
        }}
      />
      {draft ? (
        <button
          type="button"
          className="button is-bare is-small is-square"
          aria-label={texts.search.clearQuery}
          onClick={() => {
            confirm('');
            input.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      ) : (
        <kbd className="key" aria-hidden>
          /
        </kbd>
      )}
    </form>
  );
}
