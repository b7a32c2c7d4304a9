import type { Appearance } from '@stripe/stripe-js';
import { IntegrationError } from '../stripe-js/integration-error.js';
import { isAtLeast } from '../trains.js';
import { appearanceCss } from './appearance.js';
import { h, uniqueId } from './dom.js';
import type { ElementHost, ElementKind } from './element-host.js';
import { ELEMENT_CLASS, elementStyles } from './element-styles.js';
import { createElementEvents } from './element-events.js';
import type { Handler } from './element-events.js';
import { createSheet } from './sheet.js';

/** Something a buyer still has to put right. */
export interface ElementFault {
  message: string;
}

/** What all Elements look like before an appearance. */
const baseSheet = createSheet(elementStyles(`.${ELEMENT_CLASS}`));

/**
 * What all simulated Elements share: mounting, events, appearance, and the wait for the session.
 * An Element is real DOM inside the container, where Stripe's is a frame.
 */
export abstract class ElementBase {
  /** The element's kind within the checkout sdk. */
  readonly kind: ElementKind;
  protected readonly host: ElementHost;
  protected readonly root: HTMLElement;
  /** The part that a subclass fills. */
  protected readonly body: HTMLElement;
  readonly #elementType: string;
  readonly #sheet = createSheet();
  readonly #scope = uniqueId('simulated-element');
  readonly #events = createElementEvents();
  #container: Element | null = null;
  #dressed: Appearance | null = null;
  #undress: Array<() => void> = [];
  #unsubscribe: (() => void) | null = null;
  #state: 'loading' | 'ready' | 'failed' | 'destroyed' = 'loading';

  /** `elementType` is what events call the element: `address` for both kinds of address. */
  constructor(host: ElementHost, kind: ElementKind, elementType: string) {
    this.host = host;
    this.kind = kind;
    this.#elementType = elementType;
    this.body = h('div', { class: `p-${kind}` });
    this.root = h(
      'div',
      { class: `${ELEMENT_CLASS} ${this.#scope}`, 'data-element': kind },
      this.body,
    );
    this.#listen();
  }

  /** Puts the element into a container, given as a node or a CSS selector. */
  mount(target: string | HTMLElement): void {
    this.refuseWhenDestroyed();
    const container = typeof target === 'string' ? document.querySelector(target) : target;
    if (!(container instanceof Element)) {
      throw new IntegrationError(
        typeof target === 'string'
          ? `The selector you specified (${target}) applies to no DOM elements that are currently on the page. Make sure the element exists on the page before calling mount().`
          : 'Invalid DOM element. Call mount() with a valid DOM element or selector.',
      );
    }
    if (this.#container === container) return;
    this.unmount();
    this.#container = container;
    container.classList.add('StripeElement');
    container.append(this.root);
    this.#undress = [baseSheet.dress(this.root), this.#sheet.dress(this.root)];
    this.#unsubscribe = this.host.subscribe(() => this.#refresh());
    this.#startLoading();
  }

  /** Takes the element out of its container. It can be mounted again. */
  unmount(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    for (const undress of this.#undress.splice(0)) undress();
    this.root.remove();
    this.#container?.classList.remove('StripeElement', ...STATE_CLASSES);
    this.#container = null;
  }

  /** Takes the element out for good. */
  destroy(): void {
    this.refuseWhenDestroyed();
    this.unmount();
    this.#state = 'destroyed';
    this.host.release(this.kind);
  }

  on(type: string, handler: Handler): this {
    this.#events.on(type, handler);
    return this;
  }

  once(type: string, handler: Handler): this {
    this.#events.once(type, handler);
    return this;
  }

  off(type: string, handler?: Handler): this {
    this.#events.off(type, handler);
    return this;
  }

  /** Focuses the first field. */
  focus(): void {
    this.#fields()[0]?.focus();
  }

  blur(): void {
    const active = document.activeElement;
    if (active instanceof HTMLElement && this.root.contains(active)) active.blur();
  }

  /** Empties the fields. */
  clear(): void {}

  /** Shows what is wrong beside each field, and returns it. A form leaves out its part `except`. */
  validate(_except?: ElementKind): ElementFault[] {
    return [];
  }

  /** Whether the element is on the page and shows the session. */
  get mounted(): boolean {
    return this.#container !== null;
  }

  /** Throws an IntegrationError for a call to an element that is gone. */
  refuseWhenDestroyed(): void {
    if (this.#state !== 'destroyed') return;
    throw new IntegrationError('This Element has already been destroyed. Please create a new one.');
  }

  /** Builds the fields. Called once, when the session is there. */
  protected abstract render(): void;

  /** Brings the fields in line with a page or a set of elements that changed. */
  protected refresh(): void {}

  /** What `ready` carries beside the element type. */
  protected readyDetails(): object {
    return {};
  }

  /** Tells which payment methods there are, in the trains that have the event. */
  protected announceMethods(names: readonly string[]): void {
    if (!isAtLeast(this.host.train, 'dahlia')) return;
    const paymentMethods = Object.fromEntries(names.map((name) => [name, { available: true }]));
    queueMicrotask(() =>
      this.emit('availablepaymentmethodschange', {
        paymentMethods: names.length === 0 ? undefined : paymentMethods,
      }),
    );
  }

  protected emit(type: string, details: object = {}): void {
    this.#events.emit(type, { elementType: this.#elementType, ...details });
  }

  /** Mirrors the state in the class names that Stripe gives to the container. */
  protected markContainer(state: { complete: boolean; empty: boolean; invalid: boolean }): void {
    for (const [name, present] of Object.entries(state)) {
      this.#container?.classList.toggle(`StripeElement--${name}`, present);
    }
  }

  #startLoading(): void {
    if (this.#state === 'ready') return;
    if (this.#state === 'loading') {
      this.body.replaceChildren(h('div', { class: 'p-Loader', 'aria-hidden': 'true' }));
      queueMicrotask(() => this.emit('loaderstart'));
    }
    // Stripe's frame answers later, too: a handler attached after mount() must hear `ready`.
    queueMicrotask(() => this.#refresh());
  }

  #refresh(): void {
    if (!this.#container) return;
    this.#dress();
    const problem = this.host.loadProblem();
    if (this.#state === 'loading' && problem !== null) this.#fail(problem);
    if (this.#state === 'loading' && this.host.page()) {
      this.#state = 'ready';
      this.body.replaceChildren();
      this.render();
      this.refresh();
      queueMicrotask(() => this.emit('ready', this.readyDetails()));
    } else if (this.#state === 'ready') {
      this.refresh();
    }
  }

  /** Browsers parse a style again each time that it is set, and sessions change often. */
  #dress(): void {
    const appearance = this.host.appearance();
    if (appearance === this.#dressed) return;
    this.#dressed = appearance;
    this.#sheet.setText(appearanceCss(appearance, `.${this.#scope}`));
  }

  #fail(message: string): void {
    this.#state = 'failed';
    this.body.replaceChildren();
    queueMicrotask(() =>
      this.emit('loaderror', { error: { type: 'invalid_request_error', message } }),
    );
  }

  #listen(): void {
    const { root } = this;
    root.addEventListener('focusin', (event) => {
      if (root.contains(event.relatedTarget as Node | null)) return;
      this.#container?.classList.add('StripeElement--focus');
      this.emit('focus');
    });
    root.addEventListener('focusout', (event) => {
      if (root.contains(event.relatedTarget as Node | null)) return;
      this.#container?.classList.remove('StripeElement--focus');
      this.emit('blur');
    });
    root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.emit('escape');
    });
    // What a buyer types into Stripe's frame never reaches the page's own listeners.
    for (const type of ['input', 'change']) {
      root.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  #fields(): HTMLElement[] {
    return [...this.body.querySelectorAll<HTMLElement>('input, select, button')].filter(
      (field) => !field.closest('[hidden], details:not([open])'),
    );
  }
}

const STATE_CLASSES = ['complete', 'empty', 'invalid', 'focus'].map(
  (state) => `StripeElement--${state}`,
);
