import { Link } from 'react-router';
import { texts } from '../words/texts';
import { paths } from './paths';

/** The page of an address that leads nowhere. */
export function NotFound() {
  return (
    <div className="lone-page">
      <h1>{texts.shell.notFoundTitle}</h1>
      <p className="soft">{texts.shell.notFound}</p>
      <Link className="button" to={paths.search}>
        {texts.shell.toSearch}
      </Link>
    </div>
  );
}
