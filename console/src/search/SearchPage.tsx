import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useSearch, useStatus } from '../api/queries';
import { Failure } from '../design/Failure';
import { Icon } from '../design/Icon';
import { Skeleton } from '../design/parts';
import { useShortcuts } from '../shell/useShortcuts';
import { texts } from '../words/texts';
import { Chips } from './Chips';
import { isEverything, pageQuery, readCriteria, withDays } from './criteria';
import { EmptyResults } from './EmptyResults';
import { Facets } from './Facets';
import { Filters } from './Filters';
import { Histogram } from './Histogram';
import { Pager } from './Pager';
import { QueryBar } from './QueryBar';
import { moveInResults, moveWithin, returnToOpened } from './resultKeys';
import { Results } from './Results';
import { SortChoice } from './SortChoice';
import { useCounts } from './useCounts';
import { useCriteria } from './useCriteria';
import { ViewLine } from './ViewLine';
import './search.css';
import './results.css';

/** Search over every consignment: query, filters, counts, months, list. All of its state is in its address. */
export function SearchPage() {
  const search = useCriteria();
  const { criteria, change, cursor, filtersShown, showFilters } = search;
  const [facetsShown, showFacets] = useState(false);
  const { data: status } = useStatus();
  const filling = status?.demo?.running ?? false;
  const {
    data: answer,
    error,
    isPlaceholderData,
    refetch,
  } = useSearch(pageQuery(criteria, cursor), { follow: filling && !cursor });
  const counts = useCounts(criteria, answer);
  const months = counts?.filedMonth ?? [];
  const nextCursor = answer?.nextCursor;
  const next = nextCursor && !isPlaceholderData ? () => search.nextPage(nextCursor) : undefined;
  const previous = cursor ? search.previousPage : undefined;

  useEffect(() => {
    document.title = criteria.text ? `${criteria.text} · ${texts.product}` : texts.product;
  }, [criteria.text]);
  const listed = answer !== undefined;
  useEffect(() => {
    if (listed) returnToOpened();
  }, [listed]);
  useShortcuts({
    j: () => moveInResults(1),
    k: () => moveInResults(-1),
    ArrowDown: () => moveWithin(1),
    ArrowUp: () => moveWithin(-1),
    n: () => next?.(),
    p: () => previous?.(),
    f: () => showFilters(!filtersShown),
  });

  const clear = () => change(readCriteria(new URLSearchParams()));
  const nothing = answer?.total === 0 && !isPlaceholderData;
  return (
    <div className="search">
      <h1 className="only-heard">{texts.search.title}</h1>
      <div className="search-bar">
        <QueryBar
          text={criteria.text}
          onChange={(text) => change({ ...criteria, text }, { typing: true })}
          onLeave={() => moveInResults(0)}
        />
        <button
          type="button"
          className="button"
          aria-expanded={filtersShown}
          aria-controls="filters"
          onClick={() => showFilters(!filtersShown)}
        >
          <Icon name="filter" /> {texts.search.filters}
        </button>
      </div>
      {filtersShown && <Filters criteria={criteria} onChange={change} />}
      {isEverything(criteria) ? (
        <p className="examples soft">
          {texts.search.tryThese}
          {texts.search.examples.map(({ label, query }) => (
            <Link key={query} className="chip" to={{ search: query }}>
              {label}
            </Link>
          ))}
        </p>
      ) : (
        <Chips criteria={criteria} onChange={change} onClear={clear} />
      )}
      <div className={`search-body${nothing ? ' is-empty' : ''}`}>
        <aside className={`facets${facetsShown ? ' is-shown' : ''}`} aria-label={texts.search.facets}>
          <button
            type="button"
            className="button facets-toggle"
            aria-expanded={facetsShown}
            onClick={() => showFacets(!facetsShown)}
          >
            {texts.search.facets} <Icon name="chevron" />
          </button>
          <div className="facets-list">
            <Facets criteria={criteria} counts={counts} onChange={change} />
          </div>
        </aside>
        <div className="found">
          {(!nothing || months.length > 0) && (
            <Histogram
              months={months}
              from={criteria.from}
              to={criteria.to}
              onChoose={(from, to) => change(withDays(criteria, from, to))}
            />
          )}
          <div className="found-head">
            <p className="found-total number" role="status">
              {answer ? texts.search.total(answer.total) : <Skeleton characters={18} />}
            </p>
            {answer && <ViewLine answer={answer} status={status} refresh={refetch} />}
            <SortChoice criteria={criteria} onChange={change} />
          </div>
          {error && <Failure error={error} retry={refetch} />}
          {nothing ? (
            <EmptyResults everything={isEverything(criteria)} />
          ) : (
            !(error && !answer) && <Results items={answer?.items} stale={isPlaceholderData} />
          )}
          <Pager page={search.page} previous={previous} next={next} />
        </div>
      </div>
    </div>
  );
}
