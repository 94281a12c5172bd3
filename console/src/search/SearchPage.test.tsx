import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { brokenRules, open } from '../testing/render';

const firstResult = async () => (await screen.findAllByRole('link', { name: /^MEDU|^157-|^RR/ }))[0];

describe('the search page', () => {
  it('shows the newest consignments, their number and how current they are', async () => {
    open('/');
    expect(await screen.findByText('1,234 consignments')).toBeTruthy();
    expect(screen.getByText('Complete to event 12,345 of 12,345')).toBeTruthy();
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(9);
  });

  it('searches while the user types and keeps the words in the address', async () => {
    const { user, address, api } = open('/');
    await firstResult();
    await user.keyboard('/bananas');
    await waitFor(() => expect(address()).toBe('/?text=bananas'));
    expect((await screen.findAllByText(/bananas/i, { selector: 'mark' })).length).toBeGreaterThan(0);
    expect(api.asked.at(-1)).toBe('/api/consignments?text=bananas&limit=50');
  });

  it('filters by a facet, adds another value of it, and takes the filter away by its chip', async () => {
    const { user, address } = open('/');
    await user.click(await screen.findByRole('checkbox', { name: /^Rail/ }));
    await waitFor(() => expect(address()).toBe('/?mode=2'));
    expect(await screen.findByText('154 consignments')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /^Air/ }));
    await waitFor(() => expect(address()).toBe('/?mode=2&mode=4'));
    await user.click(screen.getByRole('checkbox', { name: /^Air/ }));
    await waitFor(() => expect(address()).toBe('/?mode=2'));
    await user.click(screen.getByRole('button', { name: 'Remove Mode: Rail' }));
    await waitFor(() => expect(address()).toBe('/'));
  });

  it('takes several values of a field, in capitals where codes are', async () => {
    const { user, address } = open('/?filters=shown');
    await user.type(await screen.findByLabelText('Country of routing'), 'cn, my{Enter}');
    await waitFor(() => expect(address()).toBe('/?routing=CN&routing=MY&filters=shown'));
  });

  it('does not ask for a number of which too little is typed', async () => {
    const { user, api } = open('/?filters=shown');
    await firstResult();
    await user.type(screen.getByLabelText('Container'), 'MS');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(api.asked.some((path) => path.includes('container'))).toBe(false);
    await user.type(screen.getByLabelText('Container'), 'KU');
    await waitFor(() => expect(api.asked.at(-1)).toContain('container=MSKU'));
  });

  it('narrows to a month of the histogram and gives it back', async () => {
    const { user, address } = open('/');
    const month = await screen.findByRole('button', { name: /^Jun 2026/ });
    month.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/?from=2026-06-01&to=2026-06-30'));
    (await screen.findByRole('button', { name: /^Jun 2026/ })).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/'));
  });

  it('is walked by keyboard from the query to an opened consignment', async () => {
    const { user, address } = open('/');
    const first = await firstResult();
    await user.keyboard('j');
    expect(document.activeElement).toBe(first);
    await user.keyboard('jk{Enter}');
    await waitFor(() => expect(address()).toMatch(/^\/consignments\/consignment-/));
  });

  it('goes to the next page and back by keyboard', async () => {
    const { user, address } = open('/?mode=1');
    await firstResult();
    await user.keyboard('n');
    await waitFor(() => expect(address()).toBe('/?mode=1&cursor=8&page=2'));
    await screen.findByText('Page 2');
    await user.keyboard('p');
    await waitFor(() => expect(address()).toBe('/?mode=1'));
  });

  it('teaches what can be searched where nothing fits', async () => {
    const { user, address } = open('/?text=unicorns');
    expect(await screen.findByText('No consignment fits')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'phone cases' }));
    expect(address()).toBe('/?text=phone+cases');
  });

  it('says that it retries by itself while the store is starting', async () => {
    const { api } = open('/404');
    api.refuse(503, { title: 'The search is starting', detail: 'Ready in a few seconds.' });
    screen.getByRole('link', { name: 'Go to the search' }).click();
    expect(await screen.findByText('Ready in a few seconds.')).toBeTruthy();
    expect(screen.getByText(/Trying again by itself/)).toBeTruthy();
    api.refuse();
    expect(await screen.findByText('1,234 consignments', {}, { timeout: 15_000 })).toBeTruthy();
  });

  it('offers to sign in again when the session has ended', async () => {
    const { api, user, signIns } = open('/404');
    api.refuse(401);
    screen.getByRole('link', { name: 'Go to the search' }).click();
    await user.click(await screen.findByRole('button', { name: 'Sign in again' }));
    expect(signIns).toHaveLength(1);
  });

  it('breaks no accessibility rule', async () => {
    open('/?mode=1&filters=shown');
    await firstResult();
    expect(await brokenRules()).toEqual([]);
  });
});
