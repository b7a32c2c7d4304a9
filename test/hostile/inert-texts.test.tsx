import { act, screen } from '@testing-library/react';
import { LineItem, LineItems, OptionalItem, OptionalItems, PromotionCode } from 'checkstand';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderCheckout } from '../support/render-checkout.js';
import { openHostilePage } from './open-hostile-page.js';
import { richSession, type PlainRecord } from './rich-session.js';

const TEXTS = {
  'a script': '<script>window.attacked = 1</script>',
  'an image that fails': '<img src=x onerror="window.attacked = 1">',
  'an address that runs': 'javascript:window.attacked=1',
  'the end of an attribute': `"'><svg onload=window.attacked=1>`,
  'text that turns around': '\u202Egnp.exe\u2066',
  'what has no width': 'M\u200Bu\u200Dg\uFEFF\u2060',
  'many marks on a letter': `Z${'\u0310'.repeat(200)}`,
  emoji: '👩‍👩‍👧‍👦🏴‍☠️',
  'half a character': 'Mug \uD83D',
  'a novel': 'Lorem ipsum '.repeat(9_000),
} as const;

/** Members that are shown as they are. */
const SHOWN =
  /^(name|description|displayName|promotionCode|amount|unitLabel|email|businessName|line1|city)$/;

/** The session with that text in each place of a kind that is shown as it is, and in each address of a picture. */
function saying(value: unknown, text: string, member = ''): unknown {
  if (typeof value === 'string') return SHOWN.test(member) ? text : value;
  if (Array.isArray(value)) {
    return value.map((part) => (member === 'images' ? text : saying(part, text)));
  }
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, part]) => [key, saying(part, text, key)]);
  return Object.fromEntries(members) as PlainRecord;
}

/** Everything by which markup could act. */
function whatActs(container: Element): string[] {
  return [...container.querySelectorAll('*')].flatMap((element) => {
    const handlers = [...element.attributes].filter(({ name }) => /^(on|srcdoc)/.test(name));
    const isActive = element.matches(
      'script, iframe, object, embed, link, meta, base, svg[onload]',
    );
    return isActive || handlers.length > 0 ? [element.outerHTML.slice(0, 200)] : [];
  });
}

/** The addresses of everything but pictures, which run nothing. */
function addresses(container: Element): string[] {
  return [...container.querySelectorAll('[href], [action], [formaction]')].flatMap((element) =>
    ['href', 'action', 'formaction'].flatMap((name) => element.getAttribute(name) ?? []),
  );
}

beforeEach(() => {
  // React tells of addresses that it refuses.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

describe('what the server says', () => {
  it.each(Object.entries(TEXTS))('is text, also %s', async (_, text) => {
    const { container, deliver } = await openHostilePage();
    const session = await richSession();
    await deliver(session);
    const acts = whatActs(container);
    const before = addresses(container);
    expect(await deliver(saying(session, text))).toEqual([]);
    expect(container.textContent).toContain(text);
    expect(whatActs(container)).toEqual(acts);
    expect(addresses(container)).toEqual(before);
    expect(window).not.toHaveProperty('attacked');
  });

  it('is a picture where an address is one, also in what is rendered in its place', async () => {
    const picture = 'https://shop.example/mug.png';
    const inItsPlace = (props: object) => <a href={(props as { src?: string }).src}>Picture</a>;
    const { deliver } = await openHostilePage(
      undefined,
      <>
        <LineItems>
          {({ id }) => (
            <LineItem.Root id={id}>
              <LineItem.Image render={inItsPlace} />
            </LineItem.Root>
          )}
        </LineItems>
        <OptionalItems>
          {({ id }) => (
            <OptionalItem.Root id={id}>
              <OptionalItem.Image render={inItsPlace} />
            </OptionalItem.Root>
          )}
        </OptionalItems>
      </>,
    );
    const session = await richSession();
    const withImages = (images: string[]) => ({
      ...session,
      lineItems: (session['lineItems'] as PlainRecord[]).map((line) => ({ ...line, images })),
      optionalItems: (session['optionalItems'] as PlainRecord[]).map((item) => ({
        ...item,
        images,
      })),
    });
    for (const script of [
      'javascript:attack()',
      ' java\nscript:attack()',
      'data:text/html,attack',
    ]) {
      expect(await deliver(withImages([script]))).toEqual([]);
      expect(screen.queryAllByText('Picture')).toEqual([]);
      expect(await deliver(withImages([script, picture]))).toEqual([]);
      const links = screen.getAllByText('Picture');
      expect(links.length).toBeGreaterThan(1);
      for (const shown of links) expect(shown).toHaveAttribute('href', picture);
    }
  });

  it.each(Object.entries(TEXTS))('is text in a refusal, also %s', async (_, message) => {
    const { simulator, user, container } = await renderCheckout(<PromotionCode.Root />);
    await user.type(await screen.findByRole('textbox'), 'CODE');
    const error = { message, code: 'unheard_of' };
    simulator.controls.failNext({ on: 'update', status: 400, error });
    await act(() => user.keyboard('{Enter}'));
    const alert = await screen.findByRole('alert');
    expect(alert.childElementCount).toBe(0);
    expect(alert.textContent).not.toBe('');
    expect(whatActs(container)).toEqual([]);
    expect(window).not.toHaveProperty('attacked');
  });
});
