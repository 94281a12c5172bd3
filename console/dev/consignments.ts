import type { GoodsItem, Particulars } from '../src/api/particulars';
import type { Summary, TimelineEvent } from '../src/api/types';
import { consignees, consignors, goods, lanes } from './goods.ts';

const DAY_MILLIS = 86_400_000;
const NOW = Date.parse('2026-11-20T09:12:00Z');

function at(millis: number): string {
  return new Date(millis).toISOString().replace(/\.\d+Z/, 'Z');
}

function pick<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('pick was called with an empty list');
  return value;
}

/** The n-th invented consignment, always the same one. */
export function summary(n: number): Summary {
  const lane = pick(lanes, n);
  const [hs, description] = pick(goods, n);
  const [consignor, city] = pick(consignors, n);
  const [consignee, country, to] = pick(consignees, n);
  const filed = NOW - ((n * 7919) % 237) * DAY_MILLIS - n * 61_000;
  const arrived = filed < NOW - 30 * DAY_MILLIS && n % 9 !== 0;
  const sea = lane.mode === '1';
  const number = sea
    ? `MEDU${9_000_000 + n * 37}`
    : lane.mode === '4'
      ? `157-${10_000_000 + n * 53}`
      : `RR${10_000_000 + n * 71}CN`;
  return {
    id: `consignment-${n}`,
    mrn: `26${lane.state}${String(n * 7_654_321).padStart(11, '0')}AT${n % 10}`.slice(0, 18),
    lrn: `LRN-2026-${String(n).padStart(8, '0')}`,
    filingType: lane.filing,
    state: n % 17 === 5 ? 'INVALIDATED' : n % 41 === 7 ? 'WITHDRAWN' : arrived ? 'ARRIVED' : 'ANNOUNCED',
    modeOfTransport: lane.mode,
    transportDocument: { type: sea ? 'N705' : lane.mode === '4' ? 'N740' : 'N750', documentNumber: number },
    consignor: { name: consignor, country: lane.route[0], city },
    consignee: { name: consignee, country, city: to },
    declarant: { name: 'Adriatic Lines Agency', eori: 'SI12345678' },
    description,
    hsCodes: [hs],
    items: 1 + (n % 3),
    packages: 12 + ((n * 37) % 900),
    grossMass: 40.5 + ((n * 613) % 24_000),
    containers: sea ? [`MSKU${1_234_560 + n}`] : [],
    routing: [...lane.route],
    officeOfFirstEntry: lane.office,
    memberState: lane.state,
    meansOfTransport: {
      typeOfIdentification: sea ? '10' : '40',
      identificationNumber: sea ? '9074729' : 'QR195',
      conveyanceReference: sea ? '026W' : 'QR195',
    },
    estimatedArrival: at(filed + 21 * DAY_MILLIS),
    ...(arrived && { arrivedAt: at(filed + 21 * DAY_MILLIS + 7_200_000) }),
    filedAt: at(filed),
    lastEventAt: at(filed + 2 * DAY_MILLIS),
    lastEvent: arrived ? 'ConsignmentArrived' : 'ConsignmentAnnounced',
    amendments: n % 4 === 0 ? 1 + (n % 2) : 0,
    position: 1000 + n * 3,
  };
}

function items(n: number, found: Summary): GoodsItem[] {
  return Array.from({ length: found.items ?? 1 }, (_, index) => {
    const [hs, description] = pick(goods, n + index);
    return {
      goodsItemNumber: index + 1,
      descriptionOfGoods: description,
      harmonizedSystemSubHeadingCode: hs,
      grossMass: (found.grossMass ?? 0) / (found.items ?? 1),
      packaging: [{ typeOfPackages: 'CT', numberOfPackages: found.packages ?? 1, shippingMarks: `GLT ${n}/${index + 1} ZAGREB` }],
      countryOfOrigin: 'CN',
    };
  });
}

/** The particulars of the n-th consignment before or after its amendment. */
export function particulars(n: number, amended: boolean): Particulars {
  const found = summary(n);
  const lane = pick(lanes, n);
  const route = amended ? [lane.route[0], 'GR', ...lane.route.slice(2)] : [...lane.route];
  const contact = [
    { identifier: '+86 574 8765 4321', type: 'TE' },
    { identifier: 'export@greenleaf.example', type: 'EM' },
  ];
  return {
    specificCircumstanceIndicator: found.filingType,
    lrn: found.lrn,
    mrn: found.mrn,
    documentIssueDate: found.filedAt,
    declarant: {
      name: 'Adriatic Lines Agency',
      identificationNumber: 'SI12345678',
      address: { street: 'Pristaniška ulica', number: '8', postCode: '6000', city: 'Koper', country: 'SI' },
      communications: [{ identifier: 'ens@adriatic.example', type: 'EM' }],
    },
    customsOfficeOfFirstEntry: lane.office,
    carrier: {
      name: 'Blue Meridian Shipping',
      identificationNumber: 'NL998877665',
      address: { city: 'Rotterdam', country: 'NL' },
    },
    activeBorderTransportMeans: {
      modeOfTransport: lane.mode,
      typeOfIdentification: lane.mode === '1' ? '10' : '40',
      identificationNumber: '9074729',
      nationality: 'LR',
      conveyanceReferenceNumber: '026W',
      estimatedDeparture: at(Date.parse(found.filedAt) + DAY_MILLIS),
      estimatedArrival: found.estimatedArrival ?? '',
      countriesOfRouting: [...lane.route],
    },
    consignment: {
      transportDocument: found.transportDocument,
      consignor: {
        name: found.consignor?.name ?? '',
        typeOfPerson: '2',
        address: {
          street: 'Beilun Harbour Road',
          number: '188',
          city: found.consignor?.city ?? '',
          postCode: '315800',
          country: lane.route[0],
        },
        communications: contact,
      },
      consignee: {
        name: found.consignee?.name ?? '',
        identificationNumber: 'HR81793146560',
        typeOfPerson: '2',
        address: {
          street: 'Radnička cesta',
          number: '52',
          postCode: '10000',
          city: found.consignee?.city ?? '',
          country: found.consignee?.country ?? '',
        },
      },
      notifyParty: {
        name: 'Sava Forwarding d.o.o.',
        address: { city: 'Zagreb', country: 'HR' },
        communications: [{ identifier: amended ? '+385 91 555 0199' : '+385 91 555 0142', type: 'TE' }],
      },
      totalGrossMass: amended ? (found.grossMass ?? 0) * 3 : (found.grossMass ?? 0),
      containerIndicator: true,
      placeOfAcceptance: { unLocode: lane.port[0], name: lane.port[1] },
      placeOfLoading: { unLocode: lane.port[0], name: lane.port[1] },
      placeOfUnloading: { unLocode: lane.to[0], name: lane.to[1] },
      placeOfDelivery: { name: found.consignee?.city ?? '', country: found.consignee?.country ?? '' },
      countriesOfRouting: route,
      transportEquipment: (found.containers ?? []).map((container) => ({
        identificationNumber: container,
        sizeAndType: '45G1',
        packedStatus: 'F',
        seals: amended ? ['CN1182734', 'GR0099812'] : ['CN1182734'],
      })),
      goodsItems: items(n, found),
      transportChargesMethodOfPayment: 'H',
      supportingDocuments: [{ type: 'N380', referenceNumber: `INV-2026-${n}` }],
    },
  };
}

/** The history of the n-th consignment. */
export function timeline(n: number): TimelineEvent[] {
  const found = summary(n);
  const filed = Date.parse(found.filedAt);
  const common = { entity: 'CONSIGNMENT', entityId: found.id, channel: 'JSON' } as const;
  const trader = { name: 'trader.si', role: 'TRADER', memberState: 'SI', eori: 'SI12345678' };
  const id = (step: number) => `0199a7c2-5b${String(n % 100).padStart(2, '0')}-7${step}3e-9c1d-4f6a8b2e7d10`;
  const mass = found.grossMass ?? 0;
  const before = { ...common, actor: trader, correlationId: id(0) };
  return [
    {
      ...before,
      position: found.position,
      type: 'FilingAccepted',
      title: 'Filing accepted',
      entity: 'FILING',
      statedAt: at(filed - 4_000),
      recordedAt: at(filed),
      messageId: id(1),
      summary: `MRN ${found.mrn} issued for ${found.filingType}`,
      changes: [],
    },
    {
      ...before,
      position: found.position + 1,
      type: 'ConsignmentAnnounced',
      title: 'Consignment announced',
      statedAt: at(filed - 4_000),
      recordedAt: at(filed),
      messageId: id(1),
      causationId: id(1),
      summary: 'Announced with 1 container and 480 packages',
    },
    {
      ...before,
      position: found.position + 412,
      type: 'ConsignmentAmended',
      title: 'Particulars amended',
      statedAt: at(filed + DAY_MILLIS),
      recordedAt: at(filed + DAY_MILLIS + 11 * 60_000),
      messageId: id(2),
      summary: 'Routing, seals, mass and notify party changed',
      changes: [
        {
          pointer: '/consignment/countriesOfRouting',
          element: 'Countries of routing of the consignment',
          dataElement: '16 12',
          before: 'CN, MY, SI, HR',
          after: 'CN, GR, SI, HR',
        },
        {
          pointer: '/consignment/transportEquipment/0/seals',
          element: 'Seals',
          dataElement: '19 07',
          before: 'CN1182734',
          after: 'CN1182734, GR0099812',
        },
        {
          pointer: '/consignment/totalGrossMass',
          element: 'Total gross mass',
          dataElement: '18 03',
          before: `${mass} kg`,
          after: `${mass * 3} kg`,
        },
        {
          pointer: '/consignment/notifyParty/communications/0',
          element: 'Telephone of the notify party',
          dataElement: '13 13',
          before: '+385 91 555 0142',
          after: '+385 91 555 0199',
        },
      ],
    },
    {
      ...common,
      actor: { name: 'carrier.nl', role: 'TRADER', memberState: 'NL', eori: 'NL998877665' },
      position: found.position + 9050,
      type: 'ConsignmentArrived',
      title: 'Arrived at Koper',
      entity: 'ARRIVAL',
      statedAt: at(filed + 21 * DAY_MILLIS),
      recordedAt: at(filed + 21 * DAY_MILLIS + 2 * 3_600_000),
      messageId: id(3),
      channel: 'XML',
      summary: 'Actual office of first entry SIKOP001',
      changes: [{ pointer: '/state', element: 'State', before: 'Announced', after: 'Arrived' }],
    },
  ];
}
