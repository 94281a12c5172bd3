import { expect, it } from 'vitest';
import { particulars } from '../../dev/consignments';
import { describe as described } from './describe';
import { compare, countDifferences } from './differences';

const now = particulars(0, true);

it('finds no difference between equal particulars', () => {
  expect(countDifferences(compare(described(now), described(now)))).toBe(0);
});

it('marks what is no longer declared and what was not yet', () => {
  const then = { ...now, addressedMemberState: 'HR', consignment: { ...now.consignment, notifyParty: undefined } };
  const marked = compare(described(then as typeof now), described(now))
    .flatMap(({ groups }) => groups)
    .flatMap(({ fields }) => fields)
    .filter(({ difference }) => difference);
  expect(marked.map(({ key, difference }) => `${key}: ${difference?.kind ?? ''}`)).toEqual([
    'notify party/name: added',
    'notify party/address: added',
    'notify party/contact 0: added',
    'routing/addressed: removed',
  ]);
});

it('compares goods items by their number, not by their place in the list', () => {
  const [first, ...others] = now.consignment.goodsItems ?? [];
  const then = { ...now, consignment: { ...now.consignment, goodsItems: [...others, ...(first ? [first] : [])] } };
  expect(countDifferences(compare(described(then), described(now)))).toBe(0);
});
