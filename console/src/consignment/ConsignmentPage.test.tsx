import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { brokenRules, open } from '../testing/render';

const ADDRESS = '/consignments/consignment-8';

describe('the consignment page', () => {
  it('tells the whole history with both clocks and what changed', async () => {
    open(ADDRESS);
    const amended = await screen.findByRole('article', { name: 'Particulars amended' });
    expect(within(amended).getByText('CN, MY, SI, HR').tagName).toBe('DEL');
    expect(within(amended).getByText('CN, GR, SI, HR').tagName).toBe('INS');
    expect(within(amended).getByText('11 min later')).toBeTruthy();
    expect(within(amended).getByText('Position 1,436')).toBeTruthy();
  });

  it('shows the consignment as it was at an event, with the differences to now', async () => {
    const { user, address } = open(ADDRESS);
    await user.click(await screen.findByRole('button', { name: /As known here: Consignment announced/ }));
    expect(address()).toBe(`${ADDRESS}?position=1025`);
    expect(await screen.findByText(/As known at position 1,025/)).toBeTruthy();
    expect(screen.getByText('4 particulars differ now.')).toBeTruthy();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(address()).toBe(ADDRESS));
    expect(screen.queryByText(/As known at position/)).toBeNull();
  });

  it('says who is awaited and who has filed, as it is now', async () => {
    open(ADDRESS);
    const awaited = await screen.findByText('Awaited');
    expect(awaited.closest('div')?.textContent).toBe('AwaitedDE7654321 (F16)');
    expect(screen.getByText('Also filed by').closest('div')?.textContent).toBe('Also filed byNL987654321 (F14)');
  });

  it('says nothing of who is awaited where the past is shown', async () => {
    open(`${ADDRESS}?position=1025`);
    await screen.findByText(/As known at position 1,025/);
    expect(screen.queryByText('Awaited')).toBeNull();
  });

  it('opens at the position that a link cites', async () => {
    open(`${ADDRESS}?position=1024`);
    expect(await screen.findByText(/As known at position 1,024/)).toBeTruthy();
  });

  it('shows nothing of now where a link cites a position before', async () => {
    open(`${ADDRESS}?position=3`);
    expect(await screen.findByRole('heading', { name: 'It was not known yet at this position' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Parties' })).toBeNull();
  });

  it('steps through time by keyboard', async () => {
    const { user, address } = open(ADDRESS);
    await screen.findByRole('article', { name: 'Particulars amended' });
    // A bracket is typed as two, since one begins the name of a key.
    await user.keyboard('[[[[[[');
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toMatch(/^Event 1 of 4: Filing accepted/);
    await user.keyboard(']');
    expect(address()).toBe(`${ADDRESS}?position=1025`);
  });

  it('shows D.E. numbers on demand', async () => {
    const { user } = open(ADDRESS);
    await screen.findByRole('heading', { name: 'Goods items' });
    const number = () => screen.getAllByText('D.E. 18 05')[0]?.className;
    expect(number()).toMatch('only-print');
    await user.keyboard('d');
    expect(number()).not.toMatch('only-print');
  });

  it('says that goods travel in containers as the API states it', async () => {
    open(ADDRESS);
    const label = await screen.findByText('In containers');
    expect(label.closest('div')?.textContent).toMatch(/Yes$/);
  });

  it('says plainly that there is no such consignment', async () => {
    open('/consignments/none');
    expect(await screen.findByText('Nothing is here')).toBeTruthy();
  });

  it('breaks no accessibility rule, now and in the past', async () => {
    open(`${ADDRESS}?position=1025`);
    await screen.findByText(/As known at position/);
    expect(await brokenRules()).toEqual([]);
  });
});
