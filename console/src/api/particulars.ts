import type { Place, TransportDocument } from './types';

/** The particulars of one consignment together with those of the filing that announced it. */
export interface Particulars {
  specificCircumstanceIndicator?: string;
  lrn?: string;
  mrn?: string;
  documentIssueDate?: string;
  declarant?: Party;
  representative?: Party;
  addressedMemberState?: string;
  customsOfficeOfFirstEntry?: string;
  carrier?: Party;
  activeBorderTransportMeans?: ActiveMeans;
  transportDocumentMasterLevel?: TransportDocument;
  consignment: HouseConsignment;
}

export interface Party {
  name?: string;
  identificationNumber?: string;
  typeOfPerson?: string;
  address?: Address;
  communications?: { identifier: string; type: string }[];
  status?: string;
}

export interface Address {
  city?: string;
  country?: string;
  street?: string;
  number?: string;
  postCode?: string;
  poBox?: string;
  additionalLine?: string;
  subDivision?: string;
}

export interface ActiveMeans {
  modeOfTransport?: string;
  typeOfIdentification?: string;
  identificationNumber?: string;
  nationality?: string;
  conveyanceReferenceNumber?: string;
  estimatedDeparture?: string;
  estimatedArrival?: string;
  countriesOfRouting?: string[];
}

export interface HouseConsignment {
  transportDocument?: TransportDocument;
  consignor?: Party;
  consignee?: Party;
  notifyParty?: Party;
  /** The sale, of which as a rule only the consignee knows. */
  goodsShipment?: { seller?: Party; buyer?: Party };
  totalGrossMass?: number;
  containerIndicator?: boolean;
  placeOfAcceptance?: Place;
  placeOfLoading?: Place;
  placeOfUnloading?: Place;
  placeOfDelivery?: Place;
  countriesOfRouting?: string[];
  transportEquipment?: Equipment[];
  goodsItems?: GoodsItem[];
  transportChargesMethodOfPayment?: string;
  referenceNumberUcr?: string;
  additionalInformation?: { code?: string; text?: string }[];
  supportingDocuments?: { type: string; referenceNumber: string }[];
  additionalSupplyChainActors?: { identificationNumber: string; role: string }[];
}

export interface Equipment {
  identificationNumber?: string;
  sizeAndType?: string;
  packedStatus?: string;
  seals?: string[];
}

export interface GoodsItem {
  goodsItemNumber: number;
  descriptionOfGoods?: string;
  harmonizedSystemSubHeadingCode?: string;
  combinedNomenclatureCode?: string;
  cusCode?: string;
  unNumbers?: string[];
  grossMass?: number;
  netMass?: number;
  packaging?: { typeOfPackages?: string; numberOfPackages?: number; shippingMarks?: string }[];
  typeOfGoods?: string;
  postalValue?: { amount: number; currency: string };
  countryOfOrigin?: string;
}
