import type { Particulars } from '../api/particulars';
import { filingTypes, inWords } from '../words/codes';
import { texts } from '../words/texts';
import { field, group, type Group, type Section } from './described';
import { goodsGroups } from './goods';
import { partyGroups } from './parties';
import { placeGroups, transportGroups } from './transport';

function filingGroups({ specificCircumstanceIndicator: type, mrn, lrn, documentIssueDate, consignment }: Particulars): Group[] {
  return [
    ...group('references', texts.fields.references, [
      ...field('type', texts.fields.type, type && inWords(filingTypes, type), { dataElement: '11 04' }),
      ...field('mrn', texts.fields.mrn, mrn, { form: 'code' }),
      ...field('lrn', texts.fields.lrn, lrn, { dataElement: '12 09', form: 'code' }),
      ...field('issued', texts.fields.issued, documentIssueDate, { form: 'instant' }),
    ]),
    ...group(
      'documents',
      texts.fields.documents,
      (consignment.supportingDocuments ?? []).flatMap(({ type: kind, referenceNumber }) =>
        field(`${kind} ${referenceNumber}`, kind, referenceNumber, { form: 'code' }),
      ),
      '12 03',
    ),
    ...group(
      'information',
      texts.fields.information,
      (consignment.additionalInformation ?? []).flatMap(({ code, text }, index) =>
        field(`information ${index}`, code ?? texts.fields.information, text ?? code),
      ),
      '12 02',
    ),
  ];
}

/** The particulars in the sections of the page. */
export function describe(particulars: Particulars): Section[] {
  return [
    { name: 'parties', groups: partyGroups(particulars) },
    { name: 'goods', groups: goodsGroups(particulars) },
    { name: 'transport', groups: transportGroups(particulars) },
    { name: 'places', groups: placeGroups(particulars) },
    { name: 'filing', groups: filingGroups(particulars) },
  ];
}
