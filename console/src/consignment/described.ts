/** One particular, ready to be shown. Keys are stable between versions of a consignment, so versions can be compared. */
export interface Field {
  key: string;
  label: string;
  value: string;
  /** Number of the data element in the Union customs data model, such as "18 05". */
  dataElement?: string;
  /** How the value is set: an instant in the user's zone, a number or code in fixed width, country codes as a route. */
  form?: 'instant' | 'code' | 'route';
}

/** Particulars that belong together, such as one party or one goods item. */
export interface Group {
  key: string;
  title: string;
  fields: Field[];
  dataElement?: string;
}

export type SectionName = 'parties' | 'goods' | 'transport' | 'places' | 'filing';

export interface Section {
  name: SectionName;
  groups: Group[];
}

type Details = Pick<Field, 'dataElement' | 'form'>;

/** A field, or nothing where nothing was declared. */
export function field(key: string, label: string, value: string | number | undefined, details: Details = {}): Field[] {
  return value === undefined || value === '' ? [] : [{ key, label, value: String(value), ...details }];
}

/** A group, or nothing where none of its fields was declared. */
export function group(key: string, title: string, fields: Field[], dataElement?: string): Group[] {
  const keyed = fields.map((one) => ({ ...one, key: `${key}/${one.key}` }));
  return keyed.length === 0 ? [] : [{ key, title, fields: keyed, ...(dataElement && { dataElement }) }];
}
