import { useState } from 'react';
import { Moment } from '../design/parts';
import { usePreferences } from '../shell/preferences';
import { texts } from '../words/texts';
import type { Field } from './described';
import type { ComparedField, ComparedGroup, ComparedSection } from './differences';

/** Most consignments have fewer items; one with thousands must not stall the page. */
const GROUPS_AT_FIRST = 24;

function DataElement({ number }: { number: string | undefined }) {
  const { dataElements } = usePreferences();
  if (!number) return null;
  return <span className={`data-element${dataElements ? '' : ' only-print'}`}>{texts.consignment.dataElement(number)}</span>;
}

function Value({ value, form }: { value: string; form: Field['form'] }) {
  if (form === 'instant') return <Moment at={value} />;
  return <span className={form === 'code' ? 'code' : undefined}>{value}</span>;
}

function FieldRow({ shown }: { shown: ComparedField }) {
  const { label, value, form, dataElement, difference } = shown;
  return (
    <div className={`particular${difference ? ` is-${difference.kind}` : ''}`}>
      <dt>
        {label} <DataElement number={dataElement} />
      </dt>
      <dd>
        {difference?.kind === 'added' ? (
          <span className="soft">{texts.consignment.thenMissing}</span>
        ) : (
          <Value value={value} form={form} />
        )}
        {difference && (
          <span className="particular-now">
            {difference.kind === 'removed' ? (
              texts.consignment.nowMissing
            ) : (
              <>
                {texts.consignment.nowIs} <Value value={difference.kind === 'changed' ? difference.now : value} form={form} />
              </>
            )}
          </span>
        )}
      </dd>
    </div>
  );
}

function GroupCard({ group }: { group: ComparedGroup }) {
  return (
    <section className="particulars-group">
      <h3>
        {group.title} <DataElement number={group.dataElement} />
      </h3>
      <dl>
        {group.fields.map((shown) => (
          <FieldRow key={shown.key} shown={shown} />
        ))}
      </dl>
    </section>
  );
}

function SectionPanel({ section }: { section: ComparedSection }) {
  const [all, setAll] = useState(false);
  const { groups, name } = section;
  const shown = all ? groups : groups.slice(0, GROUPS_AT_FIRST);
  return (
    <section className={`particulars-section panel is-${name}`} aria-labelledby={`section-${name}`}>
      <h2 id={`section-${name}`}>{texts.consignment.sections[name]}</h2>
      {groups.length === 0 && <p className="soft">{texts.consignment.nothing}</p>}
      <div className="particulars-groups">
        {shown.map((group) => (
          <GroupCard key={group.key} group={group} />
        ))}
      </div>
      {shown.length < groups.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {texts.consignment.showAllItems(groups.length - shown.length)}
        </button>
      )}
    </section>
  );
}

/** The particulars by section; where they are compared, differences to now are marked in colour and in words. */
export function Particulars({ sections }: { sections: ComparedSection[] }) {
  return sections.map((section) => <SectionPanel key={section.name} section={section} />);
}
