/** The REST contract as the console reads it. An absent value is an absent property, never null. */

import type { Particulars } from './particulars';

export type ConsignmentState = 'ANNOUNCED' | 'ARRIVED' | 'INVALIDATED' | 'WITHDRAWN';

export type Role = 'RISK_ANALYST' | 'CONTROL_OFFICER' | 'AUDITOR' | 'TRADER' | 'OPERATOR';

export interface Me {
  subject: string;
  name: string;
  role: Role;
  memberState?: string;
}

export interface Status {
  head: number;
  views: { name: string; completeTo: number; deadLetters: number }[];
  demo?: { done: number; of: number; running: boolean };
}

/** How far the view that answered had read the log. */
export interface ViewState {
  completeTo: number;
  head: number;
  deadLetters: number;
  tookMillis?: number;
}

export interface TransportDocument {
  type: string;
  documentNumber: string;
}

export interface Place {
  unLocode?: string;
  name?: string;
  country?: string;
}

export interface PartyBrief {
  name: string;
  country?: string;
  city?: string;
}

export interface Summary {
  id: string;
  mrn: string;
  lrn: string;
  filingType: string;
  state: ConsignmentState;
  modeOfTransport?: string;
  transportDocument: TransportDocument;
  masterDocument?: TransportDocument;
  consignor?: PartyBrief;
  consignee?: PartyBrief;
  notifyParty?: PartyBrief;
  declarant?: { name: string; eori?: string };
  carrier?: { name: string; eori?: string };
  description?: string;
  hsCodes?: string[];
  items?: number;
  packages?: number;
  grossMass?: number;
  containers?: string[];
  routing?: string[];
  officeOfFirstEntry?: string;
  actualOffice?: string;
  memberState?: string;
  placeOfLoading?: Place;
  placeOfUnloading?: Place;
  placeOfDelivery?: Place;
  meansOfTransport?: { typeOfIdentification?: string; identificationNumber?: string; conveyanceReference?: string };
  estimatedArrival?: string;
  arrivedAt?: string;
  filedAt: string;
  lastEventAt: string;
  lastEvent: string;
  amendments: number;
  position: number;
  highlights?: Record<string, string[]>;
}

export interface FacetValue {
  value: string;
  count: number;
}

export type FacetName =
  | 'state'
  | 'filingType'
  | 'modeOfTransport'
  | 'officeOfFirstEntry'
  | 'countryOfDispatch'
  | 'countryOfDestination'
  | 'hsChapter'
  | 'filedMonth';

export interface SearchAnswer {
  total: number;
  items: Summary[];
  facets: Partial<Record<FacetName, FacetValue[]>>;
  nextCursor?: string;
  view: ViewState;
}

export interface Change {
  pointer: string;
  element: string;
  dataElement?: string;
  before?: string;
  after?: string;
}

export interface Actor {
  name: string;
  role?: string;
  memberState?: string;
  eori?: string;
}

export interface TimelineEvent {
  position: number;
  type: string;
  title: string;
  entity: 'FILING' | 'CONSIGNMENT' | 'ARRIVAL';
  entityId: string;
  actor: Actor;
  statedAt: string;
  recordedAt: string;
  messageId?: string;
  correlationId?: string;
  causationId?: string;
  channel?: 'JSON' | 'XML' | 'SYSTEM';
  summary?: string;
  changes?: Change[];
}

export interface TimelineAnswer {
  consignment: string;
  events: TimelineEvent[];
  nextCursor?: string;
  view: ViewState;
}

export interface AsOfAnswer {
  position: number;
  time: string;
  state: ConsignmentState;
  particulars: Particulars;
  events: number;
}

/** Somebody who has to file below one of the consignment's filings. */
export interface SupplementaryFiling {
  /** MRN of the filing that names them. */
  filing: string;
  /** EORI. */
  declarant: string;
  filingType?: string;
  /** MRN of what was filed; absent while it is awaited. */
  filedBy?: string;
  completeness: 'COMPLETE' | 'PENDING' | 'NOT_COMPLETE';
}

export interface ConsignmentAnswer {
  summary: Summary;
  particulars: Particulars;
  supplementaryFilings?: SupplementaryFiling[];
  view: ViewState;
}
