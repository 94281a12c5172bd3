import type { Field, Group, Section } from './described';

/** How a particular of then compares with now. */
export type Difference =
  | { kind: 'changed'; now: string }
  /** Declared then and no longer. */
  | { kind: 'removed' }
  /** Not declared then; the field holds what stands there now. */
  | { kind: 'added' };

export type ComparedField = Field & { difference?: Difference };
export type ComparedGroup = Omit<Group, 'fields'> & { fields: ComparedField[] };
export type ComparedSection = Omit<Section, 'groups'> & { groups: ComparedGroup[] };

function compareFields(then: Field[], now: Field[]): ComparedField[] {
  const nowByKey = new Map(now.map((one) => [one.key, one]));
  const thenKeys = new Set(then.map((one) => one.key));
  const compared = then.map((one): ComparedField => {
    const present = nowByKey.get(one.key);
    if (!present) return { ...one, difference: { kind: 'removed' } };
    return present.value === one.value ? one : { ...one, difference: { kind: 'changed', now: present.value } };
  });
  const added = now.filter((one) => !thenKeys.has(one.key));
  return [...compared, ...added.map((one): ComparedField => ({ ...one, difference: { kind: 'added' } }))];
}

function compareGroups(then: Group[], now: Group[]): ComparedGroup[] {
  const nowByKey = new Map(now.map((one) => [one.key, one]));
  const thenKeys = new Set(then.map((one) => one.key));
  return [
    ...then.map((one) => ({ ...one, fields: compareFields(one.fields, nowByKey.get(one.key)?.fields ?? []) })),
    ...now.filter((one) => !thenKeys.has(one.key)).map((one) => ({ ...one, fields: compareFields([], one.fields) })),
  ];
}

/** The particulars of then, each marked with how it differs from now. */
export function compare(then: Section[], now: Section[]): ComparedSection[] {
  const nowByName = new Map(now.map((one) => [one.name, one.groups]));
  return then.map(({ name, groups }) => ({ name, groups: compareGroups(groups, nowByName.get(name) ?? []) }));
}

/** How many particulars differ. */
export function countDifferences(sections: ComparedSection[]): number {
  return sections
    .flatMap(({ groups }) => groups)
    .flatMap(({ fields }) => fields)
    .filter(({ difference }) => difference).length;
}
