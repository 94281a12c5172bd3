import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Fragment, Highlighted, plain } from './Highlighted';

it('marks the found words inside of the whole text', () => {
  const { container } = render(<Highlighted text="Fresh bananas, in cartons" fragments={['Frutas', '<em>bananas</em>, in']} />);
  expect(container.innerHTML).toBe('Fresh <mark>bananas</mark>, in cartons');
});

it('leaves a text alone that no fragment was taken from', () => {
  const { container } = render(<Highlighted text="Toner" fragments={['<em>bananas</em>']} />);
  expect(container.innerHTML).toBe('Toner');
});

it('shows markup in a name as a name', () => {
  const { container } = render(<Fragment text="<em>Miller</em> &amp; Sons &lt;script&gt;" />);
  expect(container.innerHTML).toBe('<mark>Miller</mark> &amp; Sons &lt;script&gt;');
  expect(plain('<em>Miller</em> &amp; Sons')).toBe('Miller & Sons');
});
