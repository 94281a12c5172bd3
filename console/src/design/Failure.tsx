import { ApiError } from '../api/client';
import { useSession } from '../signing-in/session';
import { texts } from '../words/texts';
import { Icon } from './Icon';

interface Props {
  error: Error;
  /** Where the page knows better than the status what the failure means. */
  title?: string;
  retry?: () => unknown;
  action?: string;
}

/** Says what failed and what to do about it. A passing failure is retried by the queries themselves. */
export function Failure({ error, title, retry, action = texts.shell.retry }: Props) {
  const session = useSession();
  const known = error instanceof ApiError ? error : undefined;
  const passing = known?.passing ?? false;
  return (
    <div role="alert" className={`notice${passing ? ' is-passing' : ''}`}>
      <Icon name={passing ? 'wait' : 'alert'} />
      <div>
        <h2>{title ?? known?.title ?? texts.errors.title(500)}</h2>
        <p className="soft">{known ? known.detail : error.message}</p>
        {known && known.particulars.length > 0 && (
          <ul>
            {known.particulars.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        )}
        {passing && <p className="soft">{texts.errors.retrying}</p>}
        {known?.status === 401 ? (
          <button type="button" className="button is-primary" onClick={() => void session.signIn()}>
            {texts.errors.signIn}
          </button>
        ) : (
          retry && (
            <button type="button" className="button" onClick={() => void retry()}>
              {action}
            </button>
          )
        )}
      </div>
    </div>
  );
}
