const counted = new Intl.NumberFormat('en-GB');
const weighed = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** "12,345". */
export const count = (value: number) => counted.format(value);
/** "10,200.5 kg". */
export const kilograms = (value: number) => `${weighed.format(value)} kg`;
const plural = (value: number, one: string, many: string) => `${count(value)} ${value === 1 ? one : many}`;

/** Every English text of the console. A translation is another object of this shape. */
export const texts = {
  product: 'Waybook',
  missing: '–',
  now: 'now',

  landing: {
    heading: 'Every consignment, and everything that happened to it',
    lead: 'Waybook keeps the entry summary declarations filed before goods reach the Union. Nothing in it is ever changed or lost: each filing, amendment and arrival is an event you can go back to.',
    points: [
      ['Search', 'Years of consignments by party, container, goods, route or any words, with counts as you narrow down.'],
      ['Follow', 'One timeline for each consignment: what changed, who said so, when it was stated and when it was recorded.'],
      ['Go back', 'See a consignment exactly as it was known at any moment, with what has changed since marked.'],
    ],
    sample: [
      { type: 'FilingAccepted', title: 'Filing accepted', who: 'trader · SI · 12 May, 08:14 UTC' },
      {
        type: 'ConsignmentAmended',
        title: 'Particulars amended',
        who: 'trader · SI · 13 May, 17:40 UTC',
        before: 'CN → MY → SI → HR',
        after: 'CN → GR → SI → HR',
      },
      { type: 'ConsignmentArrived', title: 'Arrived at Koper', who: 'carrier · NL · 2 June, 04:55 UTC' },
    ] as { type: string; title: string; who: string; before?: string; after?: string }[],
    signIn: 'Sign in',
    hint: 'Your administration’s sign-in page opens next.',
    failed: 'Signing in did not work',
    failedHint: 'Try again. If it fails again, tell the operator of this Waybook what is written here.',
    insecure: 'Signing in needs a secure address. Open Waybook through https, or through http://localhost on this machine.',
  },

  shell: {
    skip: 'Skip to the content',
    home: 'Waybook, to the search',
    loading: 'Loading',
    theme: { label: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark' },
    account: 'Account:',
    signOut: 'Sign out',
    shortcuts: 'Keyboard shortcuts',
    close: 'Close',
    retry: 'Try again',
    notFoundTitle: 'There is no such page',
    notFound: 'The address may be mistyped, or come from another version of Waybook.',
    toSearch: 'Go to the search',
    demo: 'Demo data',
    demoFilling: (done: number, of: number) => `Demo data: ${count(done)} of ${count(of)} consignments filed`,
    copied: 'Copied',
    copy: (what: string) => `Copy ${what}`,
  },

  keys: {
    single: 'Use single-key shortcuts',
    groups: [
      {
        title: 'Everywhere',
        keys: [
          ['?', 'Show this list'],
          ['/', 'Go to the query'],
        ],
      },
      {
        title: 'In the results',
        keys: [
          ['j ↓', 'Next consignment'],
          ['k ↑', 'Previous consignment'],
          ['Enter', 'Open it'],
          ['n', 'Next page'],
          ['p', 'Previous page'],
          ['f', 'Show or hide the filters'],
        ],
      },
      {
        title: 'On a consignment',
        keys: [
          ['[', 'One event back in time'],
          [']', 'One event forward'],
          ['Esc', 'Return to now'],
          ['d', 'Show or hide D.E. numbers'],
          ['u', 'Back to the results'],
        ],
      },
    ] as { title: string; keys: [string, string][] }[],
  },

  errors: {
    title: (status: number) =>
      status === 400
        ? 'Waybook cannot search for this'
        : status === 401
          ? 'Your session has ended'
          : status === 403
            ? 'You may not see this'
            : status === 404
              ? 'Nothing is here'
              : status === 503
                ? 'The search is starting'
                : status === 0
                  ? 'Waybook does not answer'
                  : 'Something went wrong',
    detail: (status: number) =>
      status === 401
        ? 'Sign in again to go on; you come back to this page.'
        : status === 403
          ? 'Your role does not allow it. Sign in as somebody else, or ask your administrator.'
          : status === 404
            ? 'It does not exist, or not under this address.'
            : status === 503
              ? 'The store behind the search is not ready yet. Filings go on meanwhile.'
              : status === 0
                ? 'It may be restarting, or the network is down.'
                : `Waybook answered with status ${status}. Try again; if it stays, tell the operator.`,
    broken: 'This page could not be drawn; nothing was lost. Try again; if it stays, tell the operator what is written here.',
    retrying: 'Trying again by itself every few seconds.',
    signIn: 'Sign in again',
  },

  search: {
    title: 'Search',
    query: 'Search consignments',
    placeholder: 'Words, names, goods, numbers …',
    clearQuery: 'Clear the query',
    filters: 'Filters',
    tryThese: 'Try',
    examples: [
      { label: 'paper bowls', query: 'text=paper+bowls' },
      { label: 'bananas', query: 'text=bananas' },
      { label: 'bearings, HS 848210', query: 'hsCode=848210' },
      { label: 'routed through Malaysia', query: 'routing=MY' },
      { label: 'by air, arrived', query: 'mode=4&state=ARRIVED' },
    ],
    fields: {
      mrn: { label: 'MRN', hint: '26SI…' },
      transportDocument: { label: 'Transport document', hint: 'Number' },
      container: { label: 'Container', hint: 'MSKU1234565' },
      party: { label: 'Party', hint: 'Name or EORI' },
      hsCode: { label: 'HS code', hint: '2, 4 or 6 digits' },
      routing: { label: 'Country of routing', hint: 'CN, MY' },
      countryOfDispatch: { label: 'Dispatched from', hint: 'CN' },
      countryOfDestination: { label: 'Destined for', hint: 'HR' },
      office: { label: 'Office', hint: 'SIKOP001' },
      memberState: { label: 'Member state', hint: 'SI' },
      filingType: { label: 'Filing type', hint: 'F10' },
      mode: { label: 'Mode', hint: '' },
      state: { label: 'State', hint: '' },
    },
    anyState: 'Any',
    from: 'Filed from',
    to: 'Filed until',
    filterHint: 'Several values in one field: separate them by commas.',
    chips: 'Filters in use',
    removeChip: (what: string) => `Remove ${what}`,
    clearAll: 'Clear all',
    filedFrom: (day: string) => `Filed from ${day}`,
    filedUntil: (day: string) => `Filed until ${day}`,
    facets: 'Narrow down',
    facetNames: {
      state: 'State',
      filingType: 'Filing type',
      modeOfTransport: 'Mode',
      officeOfFirstEntry: 'Office of first entry',
      countryOfDispatch: 'Dispatched from',
      countryOfDestination: 'Destined for',
      hsChapter: 'HS chapter',
    },
    more: (hidden: number) => `${count(hidden)} more`,
    fewer: 'Show fewer',
    noFacets: 'Counts appear with the results.',
    histogram: 'Consignments by month of filing',
    histogramHint: 'Choose a month, or drag over several',
    month: (month: string, consignments: number) => `${month}: ${plural(consignments, 'consignment', 'consignments')}`,
    total: (total: number) => plural(total, 'consignment', 'consignments'),
    current: (to: number, of: number) => `Complete to event ${count(to)} of ${count(of)}`,
    deadLetters: (letters: number) => `${plural(letters, 'consignment is', 'consignments are')} waiting for the operator`,
    took: (millis: number) => `${count(millis)} ms`,
    newer: (events: number) => `${plural(events, 'newer event', 'newer events')}: refresh`,
    sort: 'Sort by',
    sorts: {
      relevance: 'Best match',
      '-filedAt': 'Filed, newest first',
      filedAt: 'Filed, oldest first',
      '-lastEventAt': 'Last event, newest first',
      lastEventAt: 'Last event, oldest first',
      '-estimatedArrival': 'Arrival, latest first',
      estimatedArrival: 'Arrival, earliest first',
    },
    table: 'Consignments found',
    columns: {
      state: 'State',
      document: 'Document, MRN',
      goods: 'Goods',
      parties: 'Consignor → consignee',
      route: 'Route',
      filed: 'Filed',
      arrival: 'Arrival',
    },
    moreItems: (more: number) => `+${plural(more, 'item', 'items')}`,
    packages: (packages: number) => plural(packages, 'package', 'packages'),
    amended: (times: number) => (times === 1 ? 'amended' : `amended ${count(times)}×`),
    expected: 'expected',
    arrived: 'arrived',
    towards: 'to',
    noConsignee: 'To order',
    previous: 'Previous',
    next: 'Next',
    page: (page: number) => `Page ${count(page)}`,
    paging: 'Pages of results',
    emptyTitle: 'No consignment fits',
    emptyHint: 'Remove a filter, or search for something else. These can be searched:',
    emptyNothing: 'The repository holds no consignment yet',
    emptyNothingHint: 'File one through the API, or start with demo data. It appears here within seconds.',
    teach: [
      { what: 'Any words', how: 'goods, names, places', label: 'phone cases', query: 'text=phone+cases' },
      {
        what: 'A party',
        how: 'consignor, consignee, notify party, declarant, carrier',
        label: 'Parcelwing',
        query: 'party=Parcelwing',
      },
      { what: 'Goods by HS code', how: '2, 4 or 6 digits', label: '392690', query: 'hsCode=392690' },
      { what: 'A country on the route', how: 'its two letters', label: 'MY', query: 'routing=MY' },
      { what: 'Mode and state', how: 'from the counts at the side', label: 'by sea, announced', query: 'mode=1&state=ANNOUNCED' },
      { what: 'Everything', how: 'newest first', label: 'all consignments', query: '' },
    ],
  },

  consignment: {
    back: 'Results',
    mrn: 'MRN',
    filing: 'Filing',
    route: 'Route',
    arrivedAt: 'Arrived',
    expectedAt: 'Expected',
    master: 'under master',
    awaited: 'Awaited',
    awaitedLate: 'Awaited, time is over',
    filedBelow: 'Also filed by',
    dataElements: 'D.E. numbers',
    dataElement: (number: string) => `D.E. ${number}`,
    print: 'Print',
    particulars: 'Particulars',
    sections: {
      parties: 'Parties',
      goods: 'Goods items',
      transport: 'Transport and equipment',
      places: 'Places and routing',
      filing: 'Filing',
    },
    notKnownYet: 'It was not known yet at this position',
    showAllItems: (hidden: number) => `Show ${plural(hidden, 'more item', 'more items')}`,
    nothing: 'Nothing declared here.',
    asKnown: (position: number) => `As known at position ${count(position)},`,
    differences: (differences: number) =>
      differences === 0
        ? 'The particulars are the same now.'
        : `${plural(differences, 'particular differs', 'particulars differ')} now.`,
    backToNow: 'Back to now',
    nowIs: 'Now:',
    nowMissing: 'Not declared now',
    thenMissing: 'Not declared then',
    known: (position: number) => `Known to event ${count(position)} of the log`,
  },

  fields: {
    name: 'Name',
    eori: 'Identification (EORI)',
    personType: 'Type of person',
    address: 'Address',
    contact: 'Contact',
    representation: 'Representation',
    role: 'Role',
    identification: 'Identification',
    document: 'Transport document',
    consignor: 'Consignor',
    consignee: 'Consignee',
    notifyParty: 'Notify party',
    declarant: 'Declarant',
    representative: 'Representative',
    carrier: 'Carrier',
    actor: 'Supply chain actor',
    item: (item: number) => `Item ${count(item)}`,
    description: 'Description',
    hs: 'HS code',
    cn: 'CN code',
    cus: 'CUS code',
    un: 'UN numbers',
    gross: 'Gross mass',
    net: 'Net mass',
    packaging: 'Packaging',
    marks: 'Shipping marks',
    origin: 'Country of origin',
    postalValue: 'Postal value',
    goodsType: 'Type of goods',
    totalGross: 'Total gross mass',
    contract: 'Contract of carriage',
    house: 'Transport document',
    master: 'Master document',
    payment: 'Payment of transport charges',
    ucr: 'Reference of the consignment (UCR)',
    means: 'Active means of transport',
    mode: 'Mode',
    nationality: 'Nationality',
    conveyance: 'Conveyance reference',
    departure: 'Estimated departure',
    arrival: 'Estimated arrival',
    container: 'Container or equipment',
    size: 'Size and type',
    packed: 'Packed status',
    seals: 'Seals',
    containerised: 'In containers',
    yes: 'Yes',
    no: 'No',
    places: 'Places',
    acceptance: 'Place of acceptance',
    loading: 'Place of loading',
    unloading: 'Place of unloading',
    delivery: 'Place of delivery',
    routing: 'Routing',
    goodsRouting: 'Countries of routing of the consignment',
    meansRouting: 'Countries of routing of the means',
    office: 'Customs office of first entry',
    addressed: 'Addressed member state',
    type: 'Filing type',
    lrn: 'LRN',
    mrn: 'MRN',
    issued: 'Issued',
    documents: 'Supporting documents',
    information: 'Additional information',
    references: 'References',
  },

  timeline: {
    atNow: 'As known now',
    title: 'Timeline',
    events: (events: number) => plural(events, 'event', 'events'),
    zone: 'Times in',
    local: 'Local',
    utc: 'UTC',
    stated: 'Stated',
    recorded: 'Recorded',
    later: (span: string) => `${span} later`,
    earlier: (span: string) => `${span} earlier`,
    position: 'Position',
    message: 'Message',
    messageId: 'message id',
    about: { FILING: 'the filing', CONSIGNMENT: 'the consignment', ARRIVAL: 'the arrival' },
    changes: (changes: number) => plural(changes, 'change', 'changes'),
    before: 'Before',
    after: 'After',
    moreChanges: (hidden: number) => `Show ${plural(hidden, 'more change', 'more changes')}`,
    see: 'As known here',
    seeing: 'Shown',
    loadMore: 'Load later events',
    travel: 'Step through time',
    earlierEvent: 'One event back',
    laterEvent: 'One event forward',
    step: (step: number, of: number) => `Event ${count(step)} of ${count(of)}`,
    system: 'Waybook',
  },
};
