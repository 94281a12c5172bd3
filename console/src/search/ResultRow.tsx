import type { MouseEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import type { PartyBrief, Summary } from '../api/types';
import { Icon, modeIcon } from '../design/Icon';
import { Moment, Route, StateBadge } from '../design/parts';
import { paths } from '../shell/paths';
import { countryName, filingTypes, modes, transportDocumentTypes } from '../words/codes';
import { kilograms, texts } from '../words/texts';
import { rememberOpened } from './resultKeys';
import { Fragment, Highlighted, plain } from './Highlighted';

function fragmentsOf({ highlights = {} }: Summary): string[] {
  return Object.values(highlights).flat();
}

/** A match in something that the row does not show, such as shipping marks or an address. */
function hiddenMatch(found: Summary): string | undefined {
  const shown = [found.description, found.consignor?.name, found.consignee?.name];
  return fragmentsOf(found).find((fragment) => !shown.some((text) => text?.includes(plain(fragment))));
}

function Goods({ found }: { found: Summary }) {
  const match = hiddenMatch(found);
  const details = [
    found.hsCodes?.length && `HS ${found.hsCodes.slice(0, 2).join(', ')}`,
    found.grossMass !== undefined && kilograms(found.grossMass),
    found.packages !== undefined && texts.search.packages(found.packages),
  ].filter(Boolean);
  return (
    <>
      <span className="clip" title={found.description}>
        <Highlighted text={found.description ?? texts.missing} fragments={fragmentsOf(found)} />
        {(found.items ?? 1) > 1 && <span className="soft"> {texts.search.moreItems((found.items ?? 1) - 1)}</span>}
      </span>
      <span className="clip soft number">{details.join(' · ')}</span>
      {match && (
        <span className="clip soft" title={plain(match)}>
          <Fragment text={match} />
        </span>
      )}
    </>
  );
}

function PartyLine({ party, fragments, lead }: { party: PartyBrief | undefined; fragments: string[]; lead?: boolean }) {
  return (
    <span className="clip party">
      {lead && (
        <span className="soft party-lead">
          <span aria-hidden>→</span>
          <span className="only-heard">{texts.search.towards}</span>
        </span>
      )}
      <span title={party?.name}>
        {party ? <Highlighted text={party.name} fragments={fragments} /> : texts.search.noConsignee}
      </span>
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
    if (!onLink && !event.ctrlKey && !event.metaKey && getSelection()?.isCollapsed !== false)
      void navigate(paths.consignment(found.id));
  };
  const mode = modes[found.modeOfTransport ?? ''];
  return (
    // The row is a convenience for the mouse: the link inside it does the same for everybody.
    <tr onClick={open}>
      <td className="cell-document">
        <Link
          className="clip code"
          to={paths.consignment(found.id)}
          data-result={found.id}
          onClick={() => rememberOpened(found.id)}
        >
          {found.transportDocument.documentNumber}
        </Link>
        <span
          className="clip soft code"
          title={`${transportDocumentTypes[found.transportDocument.type] ?? ''} ${found.transportDocument.type}`}
        >
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
        <PartyLine party={found.consignor} fragments={fragmentsOf(found)} />
        <PartyLine party={found.consignee} fragments={fragmentsOf(found)} lead />
      </td>
      <td className="cell-route">
        <span className="route-line">
          <span title={mode}>
            <Icon name={modeIcon(found.modeOfTransport)} {...(mode && { label: mode })} />
          </span>
          <Route countries={found.routing ?? []} />
        </span>
        <span className="clip soft code">
          {found.containers?.[0] ?? found.meansOfTransport?.conveyanceReference ?? found.officeOfFirstEntry}
        </span>
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
