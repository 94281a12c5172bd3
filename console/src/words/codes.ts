/** Code lists in plain words of our own. A code that is not listed is shown as it is. */

export const filingTypes: Record<string, string> = {
  F10: 'Sea: complete, straight bill of lading',
  F11: 'Sea: complete, master bill with its house bills',
  F12: 'Sea: master bill of lading only',
  F13: 'Sea: straight bill, consignee data to follow',
  F14: 'Sea: house bill, consignee data to follow',
  F15: 'Sea: house bill with consignee data',
  F16: 'Sea: consignee data for a house bill',
  F17: 'Sea: consignee data for a straight bill',
  F20: 'Air: complete, before loading',
  F21: 'Air: master air waybill, before arrival',
  F22: 'Air: house air waybill, before arrival',
  F23: 'Air: minimum data before loading, no master given',
  F24: 'Air: minimum data before loading, master given',
  F25: 'Air: reference to the master air waybill',
  F26: 'Air: minimum data before loading with house waybill data',
  F27: 'Air: complete, before arrival',
  F28: 'Air: complete, before loading, direct waybill',
  F29: 'Air: complete, before arrival, direct waybill',
  F30: 'Express: complete, before arrival',
  F31: 'Express on an air cargo flight: complete',
  F32: 'Express: minimum data before loading',
  F33: 'Express on an air cargo flight: house waybill',
  F34: 'Express by road: complete',
  F40: 'Post by road: master document',
  F41: 'Post by rail: master document',
  F42: 'Post by air: master air waybill',
  F43: 'Post: minimum data before loading',
  F44: 'Post: receptacle and its items',
  F45: 'Post by sea: master bill',
  F50: 'Road: complete',
  F51: 'Rail: complete',
};

export const modes: Record<string, string> = {
  '1': 'Sea',
  '2': 'Rail',
  '3': 'Road',
  '4': 'Air',
  '5': 'Post',
  '7': 'Pipe or cable',
  '8': 'Inland waterway',
  '9': 'Under its own power',
};

export const transportDocumentTypes: Record<string, string> = {
  N703: 'House waybill',
  N704: 'Master bill of lading',
  N705: 'Bill of lading',
  N714: 'House bill of lading',
  N720: 'Rail consignment note (CIM)',
  N722: 'Rail list (SMGS)',
  N730: 'Road consignment note',
  N740: 'Air waybill',
  N741: 'Master air waybill',
  N750: 'Postal item',
  N787: 'Bordereau',
  C664: 'Postal label CN 22',
  C665: 'Postal declaration CN 23',
};

export const states: Record<string, string> = {
  ANNOUNCED: 'Announced',
  ARRIVED: 'Arrived',
  INVALIDATED: 'Invalidated',
  WITHDRAWN: 'Withdrawn',
};

export const roles: Record<string, string> = {
  RISK_ANALYST: 'Risk analyst',
  CONTROL_OFFICER: 'Control officer',
  AUDITOR: 'Auditor',
  TRADER: 'Trader',
  OPERATOR: 'Operator',
  SYSTEM: 'Waybook itself',
};

export const channels: Record<string, string> = {
  JSON: 'JSON over REST',
  XML: 'ICS2 XML',
  SYSTEM: 'by Waybook itself',
};

export const meansIdentifications: Record<string, string> = {
  '10': 'IMO ship number',
  '11': 'Name of the ship',
  '20': 'Wagon number',
  '21': 'Train number',
  '30': 'Number plate of the vehicle',
  '31': 'Number plate of the trailer',
  '40': 'Flight number',
  '41': 'Aircraft registration',
  '80': 'ENI vessel number',
  '81': 'Name of the barge',
};

export const personTypes: Record<string, string> = {
  '1': 'Natural person',
  '2': 'Legal person',
  '3': 'Association of persons',
};

export const representations: Record<string, string> = { '2': 'Direct', '3': 'Indirect' };

export const communicationTypes: Record<string, string> = { TE: 'Telephone', EM: 'E-mail', FX: 'Fax' };

export const methodsOfPayment: Record<string, string> = {
  A: 'Cash',
  B: 'Card',
  C: 'Cheque',
  D: 'Other',
  H: 'Bank transfer',
  Y: 'Account with the carrier',
  Z: 'Not paid in advance',
};

export const supplyChainRoles: Record<string, string> = {
  CS: 'Consolidator',
  FW: 'Freight forwarder',
  MF: 'Manufacturer',
  WH: 'Warehouse keeper',
};

export const packageTypes: Record<string, string> = {
  BA: 'barrel',
  BE: 'bundle',
  BG: 'bag',
  BL: 'bale',
  BX: 'box',
  CL: 'coil',
  CN: 'container',
  CS: 'case',
  CT: 'carton',
  DR: 'drum',
  EN: 'envelope',
  NE: 'unpacked',
  PC: 'parcel',
  PK: 'package',
  PX: 'pallet',
  RL: 'reel',
  RO: 'roll',
  SA: 'sack',
  VG: 'gas in bulk',
  VL: 'liquid in bulk',
  VO: 'solid in bulk',
};

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** The English name of a country or, where it has none, the code itself. */
export function countryName(code: string): string {
  if (code === 'EU') return 'European Union';
  if (code === 'XI') return 'Northern Ireland';
  try {
    return countryNames.of(code) ?? code;
  } catch {
    return code;
  }
}

/** "Words (code)", or the code alone where the list does not know it. */
export function inWords(list: Record<string, string>, code: string): string {
  const words = list[code];
  return words ? `${words} (${code})` : code;
}
