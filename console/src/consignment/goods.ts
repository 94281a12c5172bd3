import type { GoodsItem, Particulars } from '../api/particulars';
import { countryName, packageTypes } from '../words/codes';
import { hsChapterTitle } from '../words/hsChapters';
import { count, kilograms, texts } from '../words/texts';
import { field, group, type Group } from './described';

function hsWithTitle(code: string | undefined): string | undefined {
  const title = code && hsChapterTitle(code.slice(0, 2));
  return title ? `${code} (${title})` : code;
}

function mass(value: number | undefined): string | undefined {
  return value === undefined ? undefined : kilograms(value);
}

function packagingOf({ packaging = [] }: GoodsItem): string {
  return packaging
    .map(({ typeOfPackages = '', numberOfPackages }) => {
      const kind = packageTypes[typeOfPackages];
      const type = kind ? `${kind} (${typeOfPackages})` : typeOfPackages;
      return [numberOfPackages !== undefined && count(numberOfPackages), numberOfPackages !== undefined && type && '×', type]
        .filter(Boolean)
        .join(' ');
    })
    .join(', ');
}

function marksOf({ packaging = [] }: GoodsItem): string {
  return packaging.flatMap(({ shippingMarks }) => shippingMarks ?? []).join('; ');
}

function itemGroup(item: GoodsItem): Group[] {
  return group(
    `item ${item.goodsItemNumber}`,
    texts.fields.item(item.goodsItemNumber),
    [
      ...field('description', texts.fields.description, item.descriptionOfGoods, { dataElement: '18 05' }),
      ...field('hs', texts.fields.hs, hsWithTitle(item.harmonizedSystemSubHeadingCode), { dataElement: '18 09' }),
      ...field('cn', texts.fields.cn, item.combinedNomenclatureCode, { dataElement: '18 09', form: 'code' }),
      ...field('packaging', texts.fields.packaging, packagingOf(item), { dataElement: '18 06' }),
      ...field('gross', texts.fields.gross, mass(item.grossMass), { dataElement: '18 04' }),
      ...field('net', texts.fields.net, mass(item.netMass), { dataElement: '18 01' }),
      ...field('marks', texts.fields.marks, marksOf(item), { dataElement: '18 06' }),
      ...field('un', texts.fields.un, item.unNumbers?.join(', '), { dataElement: '18 07', form: 'code' }),
      ...field('cus', texts.fields.cus, item.cusCode, { dataElement: '18 08', form: 'code' }),
      ...field(
        'origin',
        texts.fields.origin,
        item.countryOfOrigin && `${countryName(item.countryOfOrigin)} (${item.countryOfOrigin})`,
      ),
      ...field(
        'value',
        texts.fields.postalValue,
        item.postalValue && `${count(item.postalValue.amount)} ${item.postalValue.currency}`,
        {
          dataElement: '14 14',
        },
      ),
      ...field('type', texts.fields.goodsType, item.typeOfGoods, { dataElement: '18 10' }),
    ],
    '11 03',
  );
}

/** The goods, item by item. */
export function goodsGroups({ consignment }: Particulars): Group[] {
  return (consignment.goodsItems ?? []).flatMap(itemGroup);
}
