import type { Meta } from '@storybook/react-vite';
import { LineItems, PaymentElement, PromotionCode, Submit, Totals } from 'checkstand';
import type { CSSProperties } from 'react';
import { expect, waitFor } from 'storybook/test';
import type { Story } from '../support/story.js';

/**
 * The look is in `checkstand/styles.css`: one cascade layer without specificity, over variables that follow Stripe's
 * Appearance API. Set the variables, write rules of your own, or leave the file out.
 */
const meta = {
  title: 'Theme/Stylesheet',
  parameters: { scenario: 'cart' },
} satisfies Meta;

export default meta;

function Parts() {
  return (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <LineItems />
      <PromotionCode.Root />
      <Totals.Root />
      <PaymentElement />
      <Submit.Root />
    </div>
  );
}

const OWN = {
  '--checkstand-color-primary': '#6d28d9',
  '--checkstand-color-focus': '#6d28d9',
  '--checkstand-border-radius': '14px',
  '--checkstand-font-family': 'Georgia, serif',
} as CSSProperties;

const styleOf = (element: HTMLElement) => getComputedStyle(element);

/** Variables, on the page or on a part of it. */
export const Variables: Story = {
  render: () => (
    <div style={OWN}>
      <Parts />
    </div>
  ),
  play: async ({ canvas }) => {
    const pay = await canvas.findByRole('button', { name: /^Pay \S/ });
    await waitFor(() => expect(styleOf(pay).backgroundColor).toBe('rgb(109, 40, 217)'));
    await expect(styleOf(pay).borderRadius).toBe('14px');
    await expect(styleOf(canvas.getByText('Stoneware mug')).fontFamily).toBe('Georgia, serif');
  },
};

/** A rule of your own always wins, however simple its selector. */
export const OwnRules: Story = {
  render: () => (
    <>
      <style>{`
        button { border-radius: 0; text-transform: uppercase }
        dt { color: rgb(109, 40, 217) }
      `}</style>
      <Parts />
    </>
  ),
  play: async ({ canvas }) => {
    const pay = await canvas.findByRole('button', { name: /^Pay \S/ });
    await expect(styleOf(pay).borderRadius).toBe('0px');
    await expect(styleOf(pay).textTransform).toBe('uppercase');
    await expect(styleOf(canvas.getByText('Subtotal')).color).toBe('rgb(109, 40, 217)');
  },
};

/** The stylesheet alone follows the `color-scheme` of the place where a part stands, also within one page. */
export const DarkSection: Story = {
  globals: { theme: 'none' },
  render: () => (
    <div>
      <Totals.Root />
      <section
        aria-label="Dark"
        style={{ colorScheme: 'dark', background: 'Canvas', padding: '1rem', margin: '1rem -1rem' }}
      >
        <PromotionCode.Root />
        <Totals.Root aria-label="Dark order summary" />
      </section>
    </div>
  ),
  play: async ({ canvas }) => {
    const [light, dark] = await canvas.findAllByText('Total');
    await expect(styleOf(light!).color).toBe('rgb(48, 49, 61)');
    await expect(styleOf(dark!).color).toBe('rgb(236, 236, 241)');
  },
};

/** What can be pressed is at least 24 pixels large; what is pressed most is 44. */
export const Targets: Story = {
  render: () => <Parts />,
  play: async ({ canvas }) => {
    await canvas.findByLabelText('Card number');
    const heightOf = (name: RegExp | string) =>
      canvas.getAllByRole('button', { name })[0]!.getBoundingClientRect().height;
    await expect(heightOf(/^Pay/)).toBeGreaterThanOrEqual(44);
    await expect(heightOf('Apply')).toBeGreaterThanOrEqual(44);
    await expect(heightOf(/^Remove/)).toBeGreaterThanOrEqual(24);
    const increase = canvas.getByRole('button', { name: 'Increase quantity of House espresso' });
    const { x, y, width, height } = increase.getBoundingClientRect();
    const beyond = (44 - height) / 2 - 1;
    await expect(document.elementFromPoint(x + width / 2, y - beyond)).toBe(increase);
    await expect(document.elementFromPoint(x + width / 2, y + height + beyond)).toBe(increase);
  },
};
