import { act, render, screen, waitFor } from '@testing-library/react';
import {
  CheckoutPage,
  CheckoutProvider,
  Email,
  PaymentElement,
  type CheckoutProviderProps,
} from 'checkstand';
import { scenarios } from 'checkstand/testing';
import { createTheme } from 'checkstand/theme';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createSimulator } from '../support/simulator.js';
import { setSystemScheme } from '../support/system-scheme.js';

/** A page with a field of ours and Stripe's, which may be given another theme. */
async function renderThemed(first: Partial<CheckoutProviderProps>) {
  const simulator = createSimulator();
  const { clientSecret } = await scenarios.cart.create(simulator);
  const page = (props: Partial<CheckoutProviderProps>) => (
    <CheckoutProvider stripe={simulator.stripe} clientSecret={clientSecret} {...props}>
      <Email.Root />
      <PaymentElement />
    </CheckoutProvider>
  );
  const view = render(page(first));
  await screen.findByLabelText('Card number');
  return { ...view, wear: (props: Partial<CheckoutProviderProps>) => view.rerender(page(props)) };
}

const ours = (name: string) =>
  document
    .querySelector<HTMLElement>('[data-checkstand="theme"]')
    ?.style.getPropertyValue(`--checkstand-${name}`);

/** What the Elements on the page were told. */
const stripes = () =>
  [...document.querySelectorAll('style')].map((style) => style.textContent).join('\n');

describe('the theme of a provider', () => {
  it('is worn by our parts and by Stripe’s Elements from the first moment on', async () => {
    await renderThemed({ theme: createTheme({ colorPrimary: '#7a29a3', borderRadius: '9px' }) });
    expect(ours('color-primary')).toBe('#7a29a3');
    expect(ours('border-radius')).toBe('9px');
    expect(stripes()).toContain('--colorPrimary: #7a29a3;');
    expect(stripes()).toContain('--borderRadius: 9px;');
  });

  it('may become another one, and nothing that was typed is lost', async () => {
    const { wear } = await renderThemed({ theme: createTheme({ preset: 'stripe' }) });
    const number = screen.getByLabelText('Card number');
    wear({ theme: createTheme({ preset: 'bloom' }) });
    expect(ours('color-primary')).toBe('#a32a5b');
    await waitFor(() => expect(stripes()).toContain('--colorPrimary: #a32a5b;'));
    expect(screen.getByLabelText('Card number')).toBe(number);
  });

  it('follows the buyer’s system', async () => {
    const system = setSystemScheme('light');
    const { unmount } = await renderThemed({ theme: createTheme() });
    expect(ours('color-text')).toBe('#30313d');
    act(() => system.turn('dark'));
    expect(ours('color-text')).toBe('#ececf1');
    await waitFor(() => expect(stripes()).toContain('--colorText: #ececf1;'));
    unmount();
    expect(system.listeners()).toBe(0);
  });

  it('leaves the last word on Stripe’s Elements to the page', async () => {
    await renderThemed({
      theme: createTheme({ colorPrimary: '#7a29a3' }),
      options: { elementsOptions: { appearance: { variables: { colorPrimary: '#00ff00' } } } },
    });
    expect(ours('color-primary')).toBe('#7a29a3');
    expect(stripes()).toContain('--colorPrimary: #00ff00;');
  });

  it('is not needed: without one there is no node of its own', async () => {
    const { container } = await renderThemed({});
    expect(container.querySelector('[data-checkstand="theme"]')).toBeNull();
  });

  it('reaches the whole page as one component', async () => {
    const simulator = createSimulator();
    const { clientSecret } = await scenarios.cart.create(simulator);
    render(
      <CheckoutPage
        stripe={simulator.stripe}
        clientSecret={clientSecret}
        theme={createTheme({ preset: 'ink' })}
      />,
    );
    await screen.findByLabelText('Card number');
    expect(ours('border-radius')).toBe('0px');
  });

  it('needs no style attribute in the markup of a server, which a strict policy would refuse', () => {
    const html = renderToString(
      <CheckoutProvider stripe={null} clientSecret={null} theme={createTheme()}>
        <Email.Root />
      </CheckoutProvider>,
    );
    expect(html).toContain('data-checkstand="theme"');
    expect(html).not.toContain('style=');
  });
});
