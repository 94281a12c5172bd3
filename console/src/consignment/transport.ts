import type { Particulars } from '../api/particulars';
import type { Place, TransportDocument } from '../api/types';
import { countryName, inWords, meansIdentifications, methodsOfPayment, modes, transportDocumentTypes } from '../words/codes';
import { kilograms, texts } from '../words/texts';
import { field, group, type Field, type Group } from './described';

/** "Bill of lading 4711". */
export function documentLine(document: TransportDocument | undefined): string | undefined {
  return document && `${document.documentNumber} (${transportDocumentTypes[document.type] ?? document.type})`;
}

function containerised(indicator: boolean | undefined): string | undefined {
  return indicator === undefined ? undefined : indicator ? texts.fields.yes : texts.fields.no;
}

function meansFields({ activeBorderTransportMeans: means }: Particulars): Field[] {
  if (!means) return [];
  const { typeOfIdentification = '', modeOfTransport } = means;
  const identifiedBy = meansIdentifications[typeOfIdentification] ?? texts.fields.identification;
  return [
    ...field('mode', texts.fields.mode, modeOfTransport && (modes[modeOfTransport] ?? modeOfTransport)),
    ...field('identification', identifiedBy, means.identificationNumber, { form: 'code' }),
    ...field('conveyance', texts.fields.conveyance, means.conveyanceReferenceNumber, { form: 'code' }),
    ...field(
      'nationality',
      texts.fields.nationality,
      means.nationality && `${countryName(means.nationality)} (${means.nationality})`,
    ),
    ...field('departure', texts.fields.departure, means.estimatedDeparture, { form: 'instant' }),
    ...field('arrival', texts.fields.arrival, means.estimatedArrival, { form: 'instant' }),
  ];
}

/** The contract of carriage, the means that crosses the border, and the containers. */
export function transportGroups(particulars: Particulars): Group[] {
  const { consignment, transportDocumentMasterLevel } = particulars;
  const { totalGrossMass, transportChargesMethodOfPayment: payment } = consignment;
  return [
    ...group('contract', texts.fields.contract, [
      ...field('house', texts.fields.house, documentLine(consignment.transportDocument), { dataElement: '12 05' }),
      ...field('master', texts.fields.master, documentLine(transportDocumentMasterLevel), { dataElement: '12 05' }),
      ...field('total', texts.fields.totalGross, totalGrossMass === undefined ? undefined : kilograms(totalGrossMass), {
        dataElement: '18 03',
      }),
      ...field('payment', texts.fields.payment, payment && inWords(methodsOfPayment, payment), { dataElement: '14 02' }),
      ...field('ucr', texts.fields.ucr, consignment.referenceNumberUcr, { dataElement: '12 08', form: 'code' }),
      ...field('containerised', texts.fields.containerised, containerised(consignment.containerIndicator), {
        dataElement: '19 01',
      }),
    ]),
    ...group('means', texts.fields.means, meansFields(particulars), '19 08'),
    ...(consignment.transportEquipment ?? []).flatMap((equipment, index) =>
      group(
        `equipment ${equipment.identificationNumber ?? index}`,
        texts.fields.container,
        [
          ...field('identification', texts.fields.identification, equipment.identificationNumber, { form: 'code' }),
          ...field('size', texts.fields.size, equipment.sizeAndType, { form: 'code' }),
          ...field('packed', texts.fields.packed, equipment.packedStatus, { form: 'code' }),
          ...field('seals', texts.fields.seals, equipment.seals?.join(', '), { form: 'code' }),
        ],
        '19 07',
      ),
    ),
  ];
}

/** "Koper, Slovenia (SIKOP)". */
export function placeLine(place: Place | undefined): string | undefined {
  if (!place) return undefined;
  const country = place.country ?? place.unLocode?.slice(0, 2);
  const named = [place.name, country && countryName(country)].filter(Boolean).join(', ');
  return place.unLocode ? [named, `(${place.unLocode})`].filter(Boolean).join(' ') : named;
}

/** Where the goods were taken over, loaded, unloaded and are delivered, and the countries on the way. */
export function placeGroups({ consignment, activeBorderTransportMeans, ...filing }: Particulars): Group[] {
  const route = (countries: string[] | undefined) => countries?.join(' → ');
  const { addressedMemberState: addressed } = filing;
  return [
    ...group('places', texts.fields.places, [
      ...field('acceptance', texts.fields.acceptance, placeLine(consignment.placeOfAcceptance), { dataElement: '16 16' }),
      ...field('loading', texts.fields.loading, placeLine(consignment.placeOfLoading), { dataElement: '16 13' }),
      ...field('unloading', texts.fields.unloading, placeLine(consignment.placeOfUnloading), { dataElement: '16 14' }),
      ...field('delivery', texts.fields.delivery, placeLine(consignment.placeOfDelivery), { dataElement: '16 05' }),
    ]),
    ...group('routing', texts.fields.routing, [
      ...field('goods', texts.fields.goodsRouting, route(consignment.countriesOfRouting), {
        dataElement: '16 12',
        form: 'route',
      }),
      ...field('means', texts.fields.meansRouting, route(activeBorderTransportMeans?.countriesOfRouting), {
        dataElement: '16 11',
        form: 'route',
      }),
      ...field('office', texts.fields.office, filing.customsOfficeOfFirstEntry, { dataElement: '17 07', form: 'code' }),
      ...field('addressed', texts.fields.addressed, addressed && `${countryName(addressed)} (${addressed})`, {
        dataElement: '16 02',
      }),
    ]),
  ];
}
