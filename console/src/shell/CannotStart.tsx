import { useEffect } from 'react';
import { ApiError } from '../api/client';
import { texts } from '../words/texts';

/** A server that is restarting is back within seconds; the page then starts by itself. */
const RELOAD_AFTER_MILLIS = 5_000;

/** Shown when not even the console's own settings could be read. */
export function CannotStart({ error }: { error: unknown }) {
  const known = error instanceof ApiError ? error : new ApiError(500, texts.errors.title(500), String(error));
  useEffect(() => {
    if (!known.passing) return;
    const timer = setTimeout(() => location.reload(), RELOAD_AFTER_MILLIS);
    return () => clearTimeout(timer);
  }, [known.passing]);
  return (
    <main className="lone-page" role="alert">
      <h1>{known.title}</h1>
      <p>{known.detail}</p>
      {known.passing && <p>{texts.errors.retrying}</p>}
      <button type="button" className="button" onClick={() => location.reload()}>
        {texts.shell.retry}
      </button>
    </main>
  );
}
