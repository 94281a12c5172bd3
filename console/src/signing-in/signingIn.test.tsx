import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { brokenRules, open } from '../testing/render';
import { placeToReturnTo } from './returning';

describe('signing in', () => {
  it('is offered at every address to whoever is not signed in', async () => {
    const { user, signIns, api } = open('/consignments/consignment-8?position=1025', { token: null });
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(signIns).toEqual(['/consignments/consignment-8?position=1025']);
    expect(api.asked).toEqual([]);
    expect(await brokenRules()).toEqual([]);
  });

  it('shows who is signed in, in which role and for which member state', async () => {
    open('/');
    expect(await screen.findByText('Ana Lemaire')).toBeTruthy();
    expect(screen.getByText('Risk analyst · BE')).toBeTruthy();
  });

  it.each([
    ['/consignments/7?position=3', '/consignments/7?position=3'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['https://elsewhere.example', '/'],
    ['/signed-in?code=1', '/'],
    [undefined, '/'],
  ])('returns from %s to %s', (state, place) => {
    expect(placeToReturnTo(state)).toBe(place);
  });
});
