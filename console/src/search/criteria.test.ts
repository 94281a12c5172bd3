import { describe, expect, it } from 'vitest';
import { countsQuery, effectiveSort, pageQuery, readCriteria, toggled, withDays, writeCriteria } from './criteria';

const read = (address: string) => readCriteria(new URLSearchParams(address));

describe('criteria', () => {
  it('survive the way through the address and back', () => {
    const address = 'text=bananas&routing=CN&routing=MY&state=ARRIVED&from=2026-03-01&to=2026-03-31&sort=filedAt';
    expect(writeCriteria(read(address)).toString()).toBe(address);
  });

  it('leave out what the console does not know', () => {
    expect(writeCriteria(read('sort=random&colour=blue&mrn=')).toString()).toBe('');
  });

  it('take a value that is chosen twice away again', () => {
    const chosen = toggled(read(''), 'routing', 'CN');
    expect(chosen.values.routing).toEqual(['CN']);
    expect(toggled(chosen, 'routing', 'CN').values.routing).toEqual([]);
  });

  it('sort by best match only where words were searched', () => {
    expect(effectiveSort(read('text=toner'))).toBe('relevance');
    expect(effectiveSort(read('mrn=26SI'))).toBe('-filedAt');
    expect(effectiveSort(read('text=toner&sort=filedAt'))).toBe('filedAt');
  });

  it('ask for counts without an order', () => {
    expect(countsQuery(read('text=toner&from=2026-03-01&sort=filedAt'))).toBe('text=toner&from=2026-03-01&limit=1');
  });

  it('ask for one page behind a cursor', () => {
    expect(pageQuery(read('office=SIKOP001'), 'abc')).toBe('office=SIKOP001&limit=50&cursor=abc');
  });

  it('lose a bound that is not given', () => {
    expect(withDays(read('from=2026-03-01&to=2026-03-31'), undefined, '2026-04-30')).toEqual(read('to=2026-04-30'));
  });
});
