import { Link } from 'react-router';
import { texts } from '../words/texts';

/** Nothing was found: teaches what can be searched by examples that can be clicked. */
export function EmptyResults({ everything }: { everything: boolean }) {
  return (
    <section className="empty panel">
      <h2>{everything ? texts.search.emptyNothing : texts.search.emptyTitle}</h2>
      <p className="soft">{everything ? texts.search.emptyNothingHint : texts.search.emptyHint}</p>
      {!everything && (
        <dl>
          {texts.search.teach.map(({ what, how, label, query }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd className="soft">{how}</dd>
              <dd>
                <Link className="chip" to={{ search: query }}>
                  {label}
                </Link>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
