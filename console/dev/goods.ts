/** A little invented trade for developing and testing the console. Never part of the build. */
export const lanes = [
  { mode: '1', filing: 'F10', route: ['CN', 'MY', 'SI', 'HR'], office: 'SIKOP001', state: 'SI', port: ['CNNGB', 'Ningbo'], to: ['SIKOP', 'Koper'] },
  { mode: '1', filing: 'F10', route: ['EC', 'PA', 'NL'], office: 'NL000396', state: 'NL', port: ['ECGYE', 'Guayaquil'], to: ['NLRTM', 'Rotterdam'] },
  { mode: '4', filing: 'F29', route: ['PK', 'QA', 'BE'], office: 'BE101000', state: 'BE', port: ['PKKHI', 'Karachi'], to: ['BEBRU', 'Brussels'] },
  { mode: '4', filing: 'F32', route: ['CN', 'HK', 'DE'], office: 'DE005605', state: 'DE', port: ['CNSZX', 'Shenzhen'], to: ['DELEJ', 'Leipzig'] },
  { mode: '5', filing: 'F43', route: ['CN', 'BE', 'NL'], office: 'BE301000', state: 'BE', port: ['CNSZX', 'Shenzhen'], to: ['BELGG', 'Liège'] },
  { mode: '1', filing: 'F10', route: ['TR', 'GR', 'RO'], office: 'ROCT1900', state: 'RO', port: ['TRISK', 'Iskenderun'], to: ['ROCND', 'Constanța'] },
  { mode: '2', filing: 'F51', route: ['CN', 'KZ', 'BY', 'PL', 'DE'], office: 'PL301040', state: 'PL', port: ['CNCDU', 'Chengdu'], to: ['PLMAL', 'Małaszewicze'] },
  { mode: '4', filing: 'F29', route: ['US', 'DE'], office: 'DE003302', state: 'DE', port: ['USORD', 'Chicago'], to: ['DEFRA', 'Frankfurt'] },
] as const;

export const goods = [
  ['482369', 'Paper bowls and plates, uncoated, for single use'],
  ['080390', 'Fresh bananas, Cavendish, in cartons of 18.14 kg'],
  ['844399', 'Toner cartridges for laser printers'],
  ['851830', 'Wireless earphones with charging case'],
  ['392690', 'Phone cases of thermoplastic polyurethane'],
  ['720839', 'Hot-rolled steel coils, not pickled, thickness under 3 mm'],
  ['950300', 'Toys: construction sets of plastic'],
  ['848210', 'Ball bearings, deep groove, 6204 series'],
] as const;

export const consignors = [
  ['Greenleaf Tableware Manufacturing (Ningbo) Co., Ltd', 'Ningbo'],
  ['Frutas del Litoral S.A.', 'Guayaquil'],
  ['Indus Office Supplies (Pvt) Ltd', 'Karachi'],
  ['Brightwave Audio Trading', 'Shenzhen'],
  ['Li Xiaoming', 'Shenzhen'],
  ['Akdeniz Çelik Sanayi', 'Iskenderun'],
  ['Panda Blocks Toys', 'Chengdu'],
  ['Lakeshore Bearing Corp.', 'Chicago'],
] as const;

export const consignees = [
  ['Adria Catering Supply d.o.o.', 'HR', 'Zagreb'],
  ['Noordzee Fruit Import B.V.', 'NL', 'Rotterdam'],
  ['Bureau Plus SA', 'BE', 'Brussels'],
  ['Parcelwing Express Hub GmbH', 'DE', 'Leipzig'],
  ['J. de Vries', 'NL', 'Utrecht'],
  ['Metal Dobrogea SRL', 'RO', 'Constanța'],
  ['Spielkiste Handels GmbH', 'DE', 'Duisburg'],
  ['Antriebstechnik Rhein-Main GmbH', 'DE', 'Frankfurt'],
] as const;
