import { renderToString } from 'react-dom/server';
import { version as domVersion } from 'react-dom';
import { Elements } from '@stripe/react-stripe-js';
import { render, screen } from '@testing-library/react';
import { useState, version } from 'react';
import { expect, it } from 'vitest';

/** Fails with "Invalid hook call" when react-dom or Testing Library bring a second React. */
function Counter() {
  const [count] = useState(7);
  return <p>{count} pieces</p>;
}

it('runs on React 18, everywhere', () => {
  expect(version).toMatch(/^18\./);
  expect(domVersion).toMatch(/^18\./);
});

it('is the same React for Testing Library and the server renderer', () => {
  render(<Counter />);
  expect(screen.getByText('7 pieces')).toBeInTheDocument();
  expect(renderToString(<Counter />)).toContain('pieces');
});

it('is the same React for react-stripe-js', () => {
  render(
    <Elements stripe={null}>
      <Counter />
    </Elements>,
  );
  expect(screen.getByText('7 pieces')).toBeInTheDocument();
});
