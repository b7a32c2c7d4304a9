import { h } from './dom.js';
import { createSheet } from './sheet.js';

/** A page of the simulator that is shown inside of the merchant's. */
export interface EmbeddedPage {
  mount: (container: HTMLElement) => void;
  unmount: () => void;
}

/** Where the page comes from and where it leads. */
export interface EmbeddedPageOptions {
  /** Answers GET with HTML, and POST with HTML or with a redirect. */
  url: string;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  navigate: (url: string) => void;
  /** Hears that the session is complete, when the buyer stays on the page. */
  onComplete: () => void;
}

/**
 * Shows the simulator's page as DOM of the page around it, where Stripe shows a frame, so that tests
 * can reach its fields. Its forms are sent by `fetch`: what they lead to is shown in the same place,
 * until a redirect leads to another page, which is then left for.
 */
export function createEmbeddedPage(options: EmbeddedPageOptions): EmbeddedPage {
  const root = h('div', { class: 'SimulatedEmbeddedCheckout', 'data-element': 'embeddedCheckout' });
  let isLoaded = false;
  let undress: (() => void) | null = null;

  const open = async (url: string, init: RequestInit = {}): Promise<void> => {
    const answer = await options.fetch(url, { ...init, redirect: 'manual' });
    const location = answer.headers.get('location');
    if (location !== null) return follow(new URL(location, url));
    if (answer.type === 'opaqueredirect') return leaveByLink();
    const state = show(await answer.text(), url);
    if (state === 'complete' && init.method === 'POST') options.onComplete();
  };

  const follow = async (target: URL): Promise<void> => {
    const own = new URL(options.url);
    const isOwn = target.origin === own.origin && target.pathname.startsWith('/c/');
    if (isOwn) await open(target.href);
    else options.navigate(target.href);
  };

  /**
   * Browsers hide where a redirect leads. A session that is complete has a link to there on its page;
   * that of a payment method's own page cannot be found out.
   */
  const leaveByLink = async (): Promise<void> => {
    await open(options.url);
    const link = root.querySelector<HTMLAnchorElement>('a[href]');
    if (root.dataset.state === 'complete' && link) options.navigate(link.href);
  };

  const show = (html: string, url: string): string => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    for (const alien of parsed.querySelectorAll('script, style, link')) alien.remove();
    root.replaceChildren(
      ...[...parsed.body.childNodes].map((node) => document.importNode(node, true)),
    );
    for (const form of root.querySelectorAll('form')) {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        void submit(form, event.submitter, url).catch(showFailure);
      });
    }
    const { checkoutState = 'open' } = parsed.body.dataset;
    root.dataset.state = checkoutState;
    return checkoutState;
  };

  const submit = (form: HTMLFormElement, submitter: HTMLElement | null, url: string) => {
    const data = new FormData(form);
    const button = submitter instanceof HTMLButtonElement ? submitter : null;
    if (button?.name) data.append(button.name, button.value);
    const fields = new URLSearchParams();
    for (const [name, value] of data) fields.append(name, String(value));
    const target = new URL(
      button?.getAttribute('formaction') ?? form.getAttribute('action') ?? url,
      url,
    );
    if (form.method === 'get') {
      target.search = fields.toString();
      return open(target.href);
    }
    return open(target.href, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: fields.toString(),
    });
  };

  const showFailure = () => {
    root.replaceChildren(
      h(
        'p',
        { role: 'alert' },
        'The page could not be loaded. Check your connection and try again.',
      ),
    );
  };

  return {
    mount(container) {
      container.append(root);
      undress = sheet.dress(root);
      if (isLoaded) return;
      isLoaded = true;
      void open(options.url).catch(showFailure);
    },
    unmount() {
      undress?.();
      undress = null;
      root.remove();
    },
  };
}

const sheet = createSheet(`
.SimulatedEmbeddedCheckout { font-family: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, sans-serif; color: #30313d; background: #fff; padding: 1rem; }
.SimulatedEmbeddedCheckout label { display: block; margin-top: 0.75rem; }
.SimulatedEmbeddedCheckout :is(input:not([type=checkbox], [type=radio], [type=hidden]), select) { display: block; box-sizing: border-box; width: 100%; max-width: 30rem; padding: 0.6rem; font: inherit; border: 1px solid #c9cbd3; border-radius: 5px; }
.SimulatedEmbeddedCheckout button { margin-top: 1rem; padding: 0.7rem 1.2rem; font: inherit; font-weight: 600; color: #fff; background: #0570de; border: 0; border-radius: 5px; cursor: pointer; }
`);
