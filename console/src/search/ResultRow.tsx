import type { MouseEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import type { PartyBrief, Summary } from '../api/types';
import { Icon, modeIcon } from '../design/Icon';
import { Moment, Route, StateBadge } from '../design/parts';
import { paths } from '../shell/paths';
import { countryName, filingTypes, modes, transportDocumentTypes } from '../words/codes';
import { kilograms, texts } from '../words/texts';
import { Highlighted } from './Highlighted';

/** The best of what matched outside of the goods' description, which is shown in full anyway. */
function otherMatch(highlights: Summary['highlights']): string | undefined {
  return Object.entries(highlights ?? {}).find(([field]) => !/description|^text$|^all$/i.test(field))?.[1][0];
}

function Goods({ found }: { found: Summary }) {
  const described = Object.entries(found.highlights ?? {}).find(([field]) => /description/i.test(field))?.[1][0];
  const match = otherMatch(found.highlights);
  const details = [
    found.hsCodes?.length && `HS ${found.hsCodes.slice(0, 2).join(', ')}`,
    found.packages !== undefined && texts.search.packages(found.packages),
    found.grossMass !== undefined && kilograms(found.grossMass),
  ].filter(Boolean);
  return (
    <>
      <span className="clip" title={found.description}>
        <Highlighted text={described ?? found.description ?? texts.missing} />
        {(found.items ?? 1) > 1 && <span className="soft"> {texts.search.moreItems((found.items ?? 1) - 1)}</span>}
      </span>
      <span className="clip soft number">{details.join(' · ')}</span>
      {match && (
        <span className="clip soft">
          <Highlighted text={match} />
        </span>
      )}
    </>
  );
}

function PartyLine({ party, lead }: { party: PartyBrief | undefined; lead?: boolean }) {
  return (
    <span className="clip party">
      {lead && <span className="soft party-lead" aria-label={texts.search.towards}>→ </span>}
      <span title={party?.name}>{party?.name ?? texts.search.noConsignee}</span>
      {party?.country && (
        <abbr className="soft" title={countryName(party.country)}>
          {party.country}
        </abbr>
      )}
    </span>
  );
}

function Arrival({ found }: { found: Summary }) {
  const at = found.arrivedAt ?? found.estimatedArrival;
  if (!at) return <span className="soft">{texts.missing}</span>;
  return (
    <>
      <Moment at={at} as="day" />
      <span className="soft">{found.arrivedAt ? texts.search.arrived : texts.search.expected}</span>
    </>
  );
}

/** One consignment of the list; the whole row opens it, the link is what keyboards and readers use. */
export function ResultRow({ found }: { found: Summary }) {
  const navigate = useNavigate();
  const open = (event: MouseEvent) => {
    const onLink = (event.target as Element).closest('a');
    if (!onLink && !event.ctrlKey && !event.metaKey && getSelection()?.isCollapsed !== false) void navigate(paths.consignment(found.id));
  };
  const mode = modes[found.modeOfTransport ?? ''];
  return (
    // The row is a convenience for the mouse: the link inside it does the same for everybody.
    <tr onClick={open}>
      <td className="cell-document">
        <Link className="clip code" to={paths.consignment(found.id)} data-result>
          {found.transportDocument.documentNumber}
        </Link>
        <span className="clip soft code" title={`${transportDocumentTypes[found.transportDocument.type] ?? ''} ${found.transportDocument.type}`}>
          {found.mrn}
        </span>
      </td>
      <td className="cell-state">
        <StateBadge state={found.state} />
        <span className="soft" title={filingTypes[found.filingType]}>
          {found.filingType}
          {found.amendments > 0 && ` · ${texts.search.amended(found.amendments)}`}
        </span>
      </td>
      <td className="cell-goods">
        <Goods found={found} />
      </td>
      <td className="cell-parties">
        <PartyLine party={found.consignor} />
        <PartyLine party={found.consignee} lead />
      </td>
      <td className="cell-route">
        <span className="route-line">
          <span title={mode}>
            <Icon name={modeIcon(found.modeOfTransport)} {...(mode && { label: mode })} />
          </span>
          <Route countries={found.routing ?? []} />
        </span>
        <span className="clip soft code">{found.containers?.[0] ?? found.meansOfTransport?.conveyanceReference ?? found.officeOfFirstEntry}</span>
      </td>
      <td className="cell-filed">
        <Moment at={found.filedAt} as="day" />
        <span className="soft">
          <Moment at={found.filedAt} as="clock" />
        </span>
      </td>
      <td className="cell-arrival">
        <Arrival found={found} />
      </td>
    </tr>
  );
}
