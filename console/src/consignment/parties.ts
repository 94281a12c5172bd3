import type { Address, Particulars, Party } from '../api/particulars';
import { communicationTypes, countryName, personTypes, representations, supplyChainRoles } from '../words/codes';
import { texts } from '../words/texts';
import { field, group, type Group } from './described';

/** An address as it stands on an envelope, on one line. */
export function addressLine(address: Address | undefined): string | undefined {
  if (!address) return undefined;
  const { street, number, additionalLine, poBox, postCode, city, subDivision, country } = address;
  const parts = [
    [street, number].filter(Boolean).join(' '),
    additionalLine,
    poBox && `P.O. box ${poBox}`,
    [postCode, city].filter(Boolean).join(' '),
    subDivision,
    country && `${countryName(country)} (${country})`,
  ];
  return parts.filter(Boolean).join(', ');
}

function partyGroup(key: string, title: string, dataElement: string, party: Party | undefined): Group[] {
  if (!party) return [];
  const { name, identificationNumber, typeOfPerson = '', address, communications = [], status = '' } = party;
  return group(
    key,
    title,
    [
      ...field('name', texts.fields.name, name),
      ...field('identification', texts.fields.eori, identificationNumber, { form: 'code' }),
      ...field('address', texts.fields.address, addressLine(address)),
      ...field('person', texts.fields.personType, personTypes[typeOfPerson] ?? typeOfPerson),
      ...field('representation', texts.fields.representation, representations[status] ?? status),
      ...communications.flatMap(({ identifier, type }, index) =>
        field(`contact ${index}`, communicationTypes[type] ?? texts.fields.contact, identifier),
      ),
    ],
    dataElement,
  );
}

/** Everybody who has a part in the consignment. */
export function partyGroups({ declarant, representative, carrier, consignment }: Particulars): Group[] {
  return [
    ...partyGroup('consignor', texts.fields.consignor, '13 02', consignment.consignor),
    ...partyGroup('consignee', texts.fields.consignee, '13 03', consignment.consignee),
    ...partyGroup('notify party', texts.fields.notifyParty, '13 13', consignment.notifyParty),
    ...partyGroup('seller', texts.fields.seller, '13 08', consignment.goodsShipment?.seller),
    ...partyGroup('buyer', texts.fields.buyer, '13 09', consignment.goodsShipment?.buyer),
    ...partyGroup('carrier', texts.fields.carrier, '13 12', carrier),
    ...partyGroup('declarant', texts.fields.declarant, '13 05', declarant),
    ...partyGroup('representative', texts.fields.representative, '13 06', representative),
    ...(consignment.additionalSupplyChainActors ?? []).flatMap(({ identificationNumber, role }) =>
      group(
        `actor ${identificationNumber} ${role}`,
        supplyChainRoles[role] ?? texts.fields.actor,
        field('identification', texts.fields.eori, identificationNumber, { form: 'code' }),
        '13 14',
      ),
    ),
  ];
}
