import type { AsOfAnswer, Summary, SupplementaryFiling } from '../api/types';
import { Icon, modeIcon } from '../design/Icon';
import { CopyButton, Moment, Route, StateBadge } from '../design/parts';
import { countryName, filingTypes, modes, transportDocumentTypes } from '../words/codes';
import { texts } from '../words/texts';
import { AwaitedFilings } from './AwaitedFilings';

/** What of the head was different then; the rest of it never changes or is not told by an as-of answer. */
function atThatTime(summary: Summary, past: AsOfAnswer | undefined) {
  const { state, description, routing = [], arrivedAt, estimatedArrival } = summary;
  if (!past) return { state, description, routing, arrivedAt, estimatedArrival };
  const { consignment, activeBorderTransportMeans: means } = past.particulars;
  return {
    state: past.state,
    description: consignment.goodsItems?.[0]?.descriptionOfGoods,
    routing: consignment.countriesOfRouting ?? [],
    arrivedAt: past.state === 'ARRIVED' ? arrivedAt : undefined,
    estimatedArrival: means?.estimatedArrival,
  };
}

/** What one must know of a consignment at a glance; the state is that of the moment shown. */
export function ConsignmentHead({
  summary,
  past,
  supplementaryFilings = [],
}: {
  summary: Summary;
  past: AsOfAnswer | undefined;
  supplementaryFilings?: SupplementaryFiling[] | undefined;
}) {
  const { transportDocument: document, masterDocument: master, mrn, modeOfTransport: mode = '' } = summary;
  const { state, description, routing, arrivedAt, estimatedArrival } = atThatTime(summary, past);
  const arrival = arrivedAt ?? estimatedArrival;
  return (
    <header className="consignment-head">
      <p className="soft consignment-kind">
        {transportDocumentTypes[document.type] ?? document.type}
        {master && ` ${texts.consignment.master} ${master.documentNumber}`}
      </p>
      <div className="consignment-title">
        <h1 className="code">{document.documentNumber}</h1>
        <CopyButton value={document.documentNumber} what={transportDocumentTypes[document.type] ?? document.type} />
        <StateBadge state={state} />
      </div>
      {description && <p className="consignment-goods">{description}</p>}
      <dl className="consignment-facts">
        <div>
          <dt>{texts.consignment.mrn}</dt>
          <dd>
            <span className="code">{mrn}</span>
            <CopyButton value={mrn} what={texts.consignment.mrn} />
          </dd>
        </div>
        <div>
          <dt>{texts.consignment.filing}</dt>
          <dd>
            {summary.filingType}
            {filingTypes[summary.filingType] && <span className="soft">, {filingTypes[summary.filingType]}</span>}
          </dd>
        </div>
        <div>
          <dt>{texts.consignment.route}</dt>
          <dd title={routing.map(countryName).join(' → ')}>
            <Icon name={modeIcon(mode)} label={modes[mode] ?? mode} /> <Route countries={routing} />
          </dd>
        </div>
        {arrival && (
          <div>
            <dt>{arrivedAt ? texts.consignment.arrivedAt : texts.consignment.expectedAt}</dt>
            <dd>
              <Moment at={arrival} />
            </dd>
          </div>
        )}
        {!past && <AwaitedFilings filings={supplementaryFilings} />}
      </dl>
    </header>
  );
}
