import type { Meta } from '@storybook/react-vite';
import { Email, PaymentElement, Submit } from 'checkstand';
import { expect, waitFor } from 'storybook/test';
import type { PlayContext, Story } from '../support/story.js';

/**
 * A field of ours above those of Stripe's Payment Element, under each preset of `createTheme`: the two are to be told
 * apart by nothing.
 */
const meta = {
  title: 'Theme/Side by side',
  parameters: { scenario: 'cart' },
  render: () => (
    <div style={{ display: 'grid', gap: '0.75rem' }}>
      <Email.Root>
        <Email.Label />
        <Email.Input placeholder="you@example.com" />
        <Email.Error />
      </Email.Root>
      <PaymentElement />
      <Submit.Root />
    </div>
  ),
} satisfies Meta;

export default meta;

/** What a buyer would see of a difference. */
const LOOKS = [
  'height',
  'padding',
  'border',
  'border-radius',
  'box-shadow',
  'background-color',
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'line-height',
] as const;

const TEXT_LOOKS = ['color', 'font-family', 'font-size', 'font-weight', 'line-height'] as const;

function looksOf(element: Element, names: readonly string[], pseudo?: string) {
  const style = getComputedStyle(element, pseudo);
  return Object.fromEntries(
    names.map((name) => [name, withoutFractions(style.getPropertyValue(name))]),
  );
}

/** Within a hundredth of a pixel, and with colours written in one way. */
const withoutFractions = (value: string) =>
  value
    .replaceAll(/color\(srgb ([\d.]+) ([\d.]+) ([\d.]+) \/ ([\d.]+)\)/g, (_, r, g, b, alpha) => {
      const [red, green, blue] = [r, g, b].map((part) => Math.round(Number(part) * 255));
      return `rgba(${red}, ${green}, ${blue}, ${alpha})`;
    })
    .replaceAll(/\d+\.\d+px/g, (length) => `${Number(Number.parseFloat(length).toFixed(2))}px`);

async function expectAlike({ canvas, userEvent }: PlayContext) {
  const ours = await canvas.findByLabelText('Email');
  const stripes = await canvas.findByLabelText('Card number');
  const compare = async (names: readonly string[] = LOOKS) => {
    await waitFor(() => expect(looksOf(ours, names)).toEqual(looksOf(stripes, names)));
  };
  await compare();
  await expect(looksOf(ours, ['color'], '::placeholder')).toEqual(
    looksOf(stripes, ['color'], '::placeholder'),
  );
  const labels = [canvas.getByText('Email'), canvas.getByText('Card number')] as const;
  await expect(looksOf(labels[0], TEXT_LOOKS)).toEqual(looksOf(labels[1], TEXT_LOOKS));
  const gaps = [ours, stripes].map(
    (input, index) =>
      input.getBoundingClientRect().top - labels[index]!.getBoundingClientRect().bottom,
  );
  await expect(Math.abs(gaps[0]! - gaps[1]!)).toBeLessThan(0.5);

  // Focused: one after the other, for only one can be.
  const focused: unknown[] = [];
  for (const input of [ours, stripes]) {
    await userEvent.click(input);
    await waitFor(() => expect(input).toHaveFocus());
    await settled(input);
    focused.push(looksOf(input, LOOKS));
  }
  await expect(focused[0]).toEqual(focused[1]);

  // Invalid, and not focused.
  await userEvent.click(canvas.getByRole('button', { name: /^Pay/ }));
  await waitFor(() => expect(ours).toBeInvalid());
  (document.activeElement as HTMLElement).blur();
  await settled(ours);
  await settled(stripes);
  await compare();
  const [first, second] = [ours, stripes].map((input) =>
    document.getElementById(input.getAttribute('aria-describedby')!.split(' ').at(-1)!),
  );
  await expect(looksOf(first!, TEXT_LOOKS)).toEqual(looksOf(second!, TEXT_LOOKS));
}

/** The transition of a border is a difference, too. */
const settled = (element: Element) =>
  Promise.all(element.getAnimations().map((animation) => animation.finished));

const side = (theme: string, colorScheme: string): Story => ({
  globals: { theme, colorScheme },
  play: expectAlike,
});

export const Stripe: Story = side('stripe', 'light');
export const StripeDark: Story = side('stripe', 'dark');
export const Night: Story = side('night', 'dark');
export const Flat: Story = side('flat', 'light');
export const FlatDark: Story = side('flat', 'dark');
export const Ink: Story = side('ink', 'light');
export const InkDark: Story = side('ink', 'dark');
export const Bloom: Story = side('bloom', 'light');
export const BloomDark: Story = side('bloom', 'dark');
