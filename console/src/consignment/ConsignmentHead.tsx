import type { Summary } from '../api/types';
import { Icon, modeIcon } from '../design/Icon';
import { CopyButton, Moment, Route, StateBadge } from '../design/parts';
import { countryName, filingTypes, modes, transportDocumentTypes } from '../words/codes';
import { texts } from '../words/texts';

/** What one must know of a consignment at a glance; the state is that of the moment shown. */
export function ConsignmentHead({ summary, state }: { summary: Summary; state: string }) {
  const { transportDocument: document, masterDocument: master, mrn, routing = [], modeOfTransport: mode = '' } = summary;
  const arrival = summary.arrivedAt ?? summary.estimatedArrival;
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
      {summary.description && <p className="consignment-goods">{summary.description}</p>}
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
            <dt>{summary.arrivedAt ? texts.consignment.arrivedAt : texts.consignment.expectedAt}</dt>
            <dd>
              <Moment at={arrival} />
            </dd>
          </div>
        )}
      </dl>
    </header>
  );
}
