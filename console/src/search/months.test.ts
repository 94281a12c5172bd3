import { expect, it } from 'vitest';
import { lastDayOf } from '../words/dates';
import { withoutGaps } from './months';

it('shows months without a filing', () => {
  const months = withoutGaps([
    { value: '2027-01', count: 3 },
    { value: '2026-11', count: 5 },
  ]);
  expect(months).toEqual([
    { value: '2026-11', count: 5 },
    { value: '2026-12', count: 0 },
    { value: '2027-01', count: 3 },
  ]);
});

it('knows the last day of a month in a leap year', () => {
  expect(lastDayOf('2028-02')).toBe('2028-02-29');
});
