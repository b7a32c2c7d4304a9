import { fireEvent, render, screen } from '@testing-library/react';
import { CheckoutProvider } from 'checkstand';
import { createElement, createRef, type ElementType, type ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderCheckout, type RenderedCheckout } from './render-checkout.js';

type RenderOptions = NonNullable<Parameters<typeof renderCheckout>[1]>;

/** What a part promises, beside what every part does. */
export interface Conformance {
  /** The tag that the part's documentation names. */
  tag: keyof HTMLElementTagNameMap;
  /** Its name in the theme: the value of `data-checkstand`. */
  theme: string;
  /** What it must be inside of, as its error says. Left out where it stands by itself. */
  needs?: `<${string}>`;
  /** Props without which it does not render. */
  props?: Record<string, unknown>;
  /** Puts the part where it belongs. @default directly into the provider */
  page?: (part: ReactElement) => ReactElement;
  /** The session, and whatever else differs from a plain one; a function is called for each test. */
  checkout?: RenderOptions | (() => RenderOptions);
  /** Brings the page to where the part shows. */
  arrange?: (checkout: RenderedCheckout) => Promise<unknown>;
  /** The part's state then. @default none */
  state?: Record<string, unknown>;
}

/**
 * What every part of every component has to do, whatever it shows.
 *
 * @param name As its errors name it, without the angle brackets: `LineItem.Name`.
 */
export function describeConformance(
  name: string,
  part: ElementType,
  { tag, theme, needs, props, page = (it) => it, checkout, arrange, state = {} }: Conformance,
): void {
  async function show(given: Record<string, unknown>): Promise<HTMLElement> {
    const ui = page(createElement(part, { ...props, 'data-testid': 'part', ...given }));
    const rendered = await renderCheckout(
      ui,
      typeof checkout === 'function' ? checkout() : checkout,
    );
    await arrange?.(rendered);
    return screen.findByTestId('part');
  }

  describe(`conformance of <${name}>`, () => {
    it(`renders a <${tag}>, forwards its ref to it and spreads what it does not know`, async () => {
      const ref = createRef<HTMLElement>();
      const element = await show({ ref, title: 'a title', 'data-own': 'mine' });
      expect(element.localName).toBe(tag);
      expect(ref.current).toBe(element);
      expect(element).toHaveAttribute('title', 'a title');
      expect(element).toHaveAttribute('data-own', 'mine');
      expect(element).toHaveAttribute('data-checkstand', theme);
    });

    it('takes a callback ref', async () => {
      const ref = vi.fn<(node: HTMLElement | null) => void>();
      const element = await show({ ref });
      expect(ref).toHaveBeenLastCalledWith(element);
    });

    it('takes a class and a style', async () => {
      const element = await show({ className: 'mine', style: { opacity: 0.5 } });
      expect(element).toHaveClass('mine', { exact: true });
      expect(element).toHaveStyle({ opacity: '0.5' });
    });

    it('gives its state to functions, and mirrors it in data attributes', async () => {
      const seen: Array<Record<string, unknown>> = [];
      const element = await show({
        className: (current: Record<string, unknown>) => {
          seen.push(current);
          return 'by-state';
        },
        style: (current: object) => ({ order: Object.keys(current).length }),
      });
      expect(seen.at(-1)).toEqual(state);
      expect(element).toHaveClass('by-state', { exact: true });
      expect(element).toHaveStyle({ order: String(Object.keys(state).length) });
      for (const [key, value] of Object.entries(state)) {
        const attribute = `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
        if (value === true) expect(element).toHaveAttribute(attribute, '');
        else if (typeof value === 'string' || typeof value === 'number')
          expect(element).toHaveAttribute(attribute, String(value));
        else expect(element).not.toHaveAttribute(attribute);
      }
    });

    it('becomes an element of yours, which keeps its own props, ref, class and handlers', async () => {
      const [ref, ownRef] = [createRef<HTMLElement>(), createRef<HTMLElement>()];
      const heard: string[] = [];
      const element = await show({
        ref,
        className: 'given',
        style: { opacity: 0.5, order: 1 },
        onMouseDown: () => heard.push('given'),
        render: (
          <strong
            ref={ownRef}
            className="own"
            style={{ order: 2 }}
            title="own"
            onMouseDown={() => heard.push('own')}
          />
        ),
      });
      expect(element.localName).toBe('strong');
      expect(ref.current).toBe(element);
      expect(ownRef.current).toBe(element);
      expect(element).toHaveClass('given own', { exact: true });
      expect(element).toHaveStyle({ opacity: '0.5', order: '2' });
      expect(element).toHaveAttribute('title', 'own');
      expect(element).toHaveAttribute('data-checkstand', theme);
      fireEvent.mouseDown(element);
      expect(heard).toEqual(['own', 'given']);
    });

    it('becomes what a function of props and state returns', async () => {
      const ref = createRef<HTMLElement>();
      const seen: unknown[] = [];
      const element = await show({
        ref,
        className: 'given',
        render: (its: Record<string, unknown>, current: unknown) => {
          seen.push(current);
          return <strong {...its} data-replaced="" />;
        },
      });
      expect(element.localName).toBe('strong');
      expect(element).toHaveAttribute('data-replaced');
      expect(element).toHaveClass('given', { exact: true });
      expect(ref.current).toBe(element);
      expect(seen.at(-1)).toEqual(state);
    });

    if (!needs) return;
    it(`says what to do when it is outside of ${needs}`, () => {
      const alone = createElement(part, props);
      const ui =
        needs === '<CheckoutProvider>' ? (
          alone
        ) : (
          <CheckoutProvider stripe={null} clientSecret={null}>
            {alone}
          </CheckoutProvider>
        );
      const message = messageOf(() => render(ui));
      expect(message).toMatch(`Checkstand: <${name}> was rendered `);
      expect(message).toContain(needs.replace('>', ''));
      expect(message).toMatch(/\. (Put|Wrap) .+\.$/);
    });
  });
}

/** The message of what `act` throws. React tells the console of it as well, and React 18 the window. */
function messageOf(act: () => void): string {
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => {});
  const handled = (event: Event) => event.preventDefault();
  window.addEventListener('error', handled);
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  } finally {
    window.removeEventListener('error', handled);
    silenced.mockRestore();
  }
  return 'nothing was thrown';
}
