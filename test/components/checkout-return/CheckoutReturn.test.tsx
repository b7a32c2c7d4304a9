import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  CheckoutReturn,
  useCheckoutReturn,
  type CheckoutReturnAnswer,
  type CheckoutReturnOptions,
} from 'checkstand';
import { scenarios, type ScenarioName } from 'checkstand/testing';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { expectAccessible } from '../../support/expect-accessible.js';
import { merchantOf } from '../../support/merchant.js';
import { createSimulator } from '../../support/simulator.js';

type Load = CheckoutReturnOptions['load'];

const PAID: CheckoutReturnAnswer = { status: 'complete', paymentStatus: 'paid' };
const UNPAID: CheckoutReturnAnswer = { status: 'complete', paymentStatus: 'unpaid' };
const OPEN: CheckoutReturnAnswer = { status: 'open', paymentStatus: 'unpaid' };

const TEXTS = {
  loading: /^One moment/,
  paid: /^Thank you\. Your payment was successful/,
  processing: /being processed/,
  unpaid: /^The payment did not go through\. Nothing was charged/,
  expired: /^This checkout has expired\. Nothing was charged/,
  error: /^We could not confirm .* It may have gone through/,
  missing: /^There is no payment/,
};
type Status = keyof typeof TEXTS;

/** Fails when anything else is shown than the text of that status. */
async function expectStatus(status: Status): Promise<HTMLElement> {
  const text = await screen.findByText(TEXTS[status]);
  for (const other of Object.keys(TEXTS) as Status[]) {
    if (other !== status) expect(screen.queryByText(TEXTS[other])).not.toBeInTheDocument();
  }
  return text.closest<HTMLElement>('[data-checkstand]')!;
}

const loadOnce = (answer: unknown) =>
  vi.fn<Load>(() => Promise.resolve(answer as CheckoutReturnAnswer));

function visit(url: string): void {
  window.history.replaceState(null, '', url);
}

beforeEach(() => visit('/return?session_id=cs_test_1'));

describe('<CheckoutReturn.Root> asks the merchant’s server', () => {
  it.each<[Status, ScenarioName]>([
    ['paid', 'complete'],
    ['unpaid', 'oneItem'],
    ['expired', 'expired'],
  ])('and shows %s, with the session passed through as Stripe gives it', async (status, name) => {
    const simulator = createSimulator();
    const { sessionId } = await scenarios[name].create(simulator);
    const merchant = merchantOf(simulator);
    visit(`/return?session_id=${sessionId}`);
    const { container } = render(
      <CheckoutReturn.Root load={(id) => merchant.checkout.sessions.retrieve(id)} />,
    );
    expect(screen.getByText(TEXTS.loading)).toBeInTheDocument();
    const part = await expectStatus(status);
    expect(part).toHaveFocus();
    expect(container.firstElementChild).toHaveAttribute('data-status', status);
    await expectAccessible(container);
  });

  it('and follows a bank debit until the money has arrived', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const load = loadOnce(UNPAID);
    const { container } = render(<CheckoutReturn.Root load={load} />);
    await act(() => vi.advanceTimersByTimeAsync(10));
    const processing = screen.getByText(TEXTS.processing);
    expect(processing).toHaveFocus();
    await act(() => vi.advanceTimersByTimeAsync(20_000));
    expect(screen.getByText(TEXTS.processing)).toBe(processing);
    expect(load.mock.calls.length).toBeGreaterThan(3);
    load.mockResolvedValue(PAID);
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    expect(screen.getByText(TEXTS.paid)).toHaveFocus();
    const asked = load.mock.calls.length;
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(load).toHaveBeenCalledTimes(asked);
    vi.useRealTimers();
    await expectAccessible(container);
  });

  it('for two minutes, not for ever', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const load = loadOnce(UNPAID);
    render(<CheckoutReturn.Root load={load} />);
    await act(() => vi.advanceTimersByTimeAsync(600_000));
    expect(load).toHaveBeenCalledTimes(30);
    expect(screen.getByText(TEXTS.processing)).toBeInTheDocument();
  });

  it('for a while also where nothing seems to be paid: a paid order never stays failed', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const load = loadOnce(OPEN);
    render(<CheckoutReturn.Root load={load} />);
    await act(() => vi.advanceTimersByTimeAsync(10));
    expect(screen.getByText(TEXTS.unpaid)).toBeInTheDocument();
    load.mockResolvedValue(PAID);
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    expect(screen.getByText(TEXTS.paid)).toBeInTheDocument();
  });

  it('and takes nothing back when an answer fails to come later', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const load = loadOnce(UNPAID);
    render(<CheckoutReturn.Root load={load} />);
    await act(() => vi.advanceTimersByTimeAsync(10));
    load.mockRejectedValue(new Error('503'));
    await act(() => vi.advanceTimersByTimeAsync(9_000));
    expect(screen.getByText(TEXTS.processing)).toBeInTheDocument();
    expect(screen.queryByText(TEXTS.error)).not.toBeInTheDocument();
  });

  it('and tells of an order where nothing was due', async () => {
    render(
      <CheckoutReturn.Root
        load={loadOnce({ status: 'complete', payment_status: 'no_payment_required' })}
      />,
    );
    const text = await screen.findByText('Thank you. Your order is complete.');
    expect(text).toHaveAttribute('data-payment-status', 'no_payment_required');
  });
});

describe('when the server does not answer', () => {
  it('says that the outcome is unknown, and asks again', async () => {
    const user = userEvent.setup();
    const load = vi
      .fn<Load>()
      .mockRejectedValueOnce(new Error('503'))
      .mockRejectedValueOnce(new Error('503'))
      .mockResolvedValueOnce(PAID);
    const { container } = render(<CheckoutReturn.Root load={load} />);
    const alert = await expectStatus('error');
    expect(alert).toHaveAttribute('role', 'alert');
    expect(alert).toHaveFocus();
    expect(alert).not.toHaveTextContent(/failed|not go through/);
    await expectAccessible(container);
    await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(load).toHaveBeenCalledTimes(2));
    // The pressed button went away for a moment: the focus did not.
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Check again' }));
    expect(await expectStatus('paid')).toHaveFocus();
  });

  it('gives up after 20 seconds, and tells the server', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    let given: AbortSignal | null = null;
    render(
      <CheckoutReturn.Root
        load={(_, { signal }) => {
          given = signal;
          return new Promise(() => {});
        }}
      />,
    );
    await act(() => vi.advanceTimersByTimeAsync(19_000));
    expect(screen.getByText(TEXTS.loading)).toBeInTheDocument();
    await act(() => vi.advanceTimersByTimeAsync(1_100));
    expect(screen.getByText(TEXTS.error)).toBeInTheDocument();
    expect(given!.aborted).toBe(true);
  });

  it('takes what is thrown for an answer that did not come', async () => {
    render(
      <CheckoutReturn.Root
        load={() => {
          throw new Error('no such route');
        }}
      />,
    );
    await expectStatus('error');
  });
});

describe('an answer that is not in Stripe’s words', () => {
  it.each([
    [undefined, 'of type undefined'],
    ['paid', "'paid'"],
    [{}, '`status` of type undefined'],
    [{ status: 'completed', paymentStatus: 'paid' }, "`status` 'completed'"],
    [{ status: 'complete' }, '`paymentStatus` of type null'],
    [{ status: 'complete', payment_status: 'succeeded' }, "`paymentStatus` 'succeeded'"],
    [{ status: 'ada@example.com' }, '`status` of type string'],
  ])('%o: the buyer is told calmly, the developer clearly', async (answer, found) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    onTestFinished(() => warn.mockRestore());
    render(<CheckoutReturn.Root load={loadOnce(answer)} />);
    const alert = await expectStatus('error');
    expect(alert).toHaveTextContent(found);
    expect(alert).toHaveTextContent(/Checkstand: .* session\.payment_status }`, both read/);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining(found));
    expect(warn.mock.calls.flat().join()).not.toMatch(/cs_test_1|ada@example/);
  });

  it('is no text for buyers in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    onTestFinished(() => void vi.unstubAllEnvs());
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    render(<CheckoutReturn.Root load={loadOnce({ status: 'completed' })} />);
    const alert = await expectStatus('error');
    expect(alert).not.toHaveTextContent('load');
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});

describe('prop: sessionId', () => {
  it('is read from the URL', async () => {
    visit('/return?order=7&session_id=cs_test_url');
    const load = loadOnce(PAID);
    render(<CheckoutReturn.Root load={load} />);
    await expectStatus('paid');
    expect(load).toHaveBeenCalledWith('cs_test_url', {
      signal: expect.any(AbortSignal) as unknown,
    });
  });

  it('overrides the URL', async () => {
    const load = loadOnce(PAID);
    render(<CheckoutReturn.Root load={load} sessionId="cs_test_given" />);
    await expectStatus('paid');
    expect(load.mock.calls).toEqual([['cs_test_given', expect.anything()]]);
  });

  it.each([
    ['/return', undefined],
    ['/return?session_id=', undefined],
    ['/return?session_id=cs_test_1', null],
  ])('is missing: %s, %s', async (url, sessionId) => {
    visit(url);
    const load = loadOnce(PAID);
    const { container } = render(<CheckoutReturn.Root load={load} sessionId={sessionId} />);
    await expectStatus('missing');
    await expectAccessible(container);
    expect(load).not.toHaveBeenCalled();
  });

  it('says what is wrong when Stripe has not filled it in', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    onTestFinished(() => warn.mockRestore());
    visit(`/return?session_id=${encodeURIComponent('{CHECKOUT_SESSION_ID}')}`);
    render(<CheckoutReturn.Root load={loadOnce(PAID)} />);
    await expectStatus('missing');
    expect(warn).toHaveBeenCalledWith(
      expect.stringMatching(/still \{CHECKOUT_SESSION_ID\}.*`return_url`/),
    );
  });

  it('starts anew when it becomes another one', async () => {
    const signals: AbortSignal[] = [];
    const load: Load = (id, { signal }) => {
      signals.push(signal);
      return id === 'cs_test_1' ? new Promise(() => {}) : Promise.resolve(PAID);
    };
    const { rerender } = render(<CheckoutReturn.Root load={load} sessionId="cs_test_1" />);
    await waitFor(() => expect(signals).toHaveLength(1));
    rerender(<CheckoutReturn.Root load={load} sessionId="cs_test_2" />);
    await expectStatus('paid');
    expect(signals[0]!.aborted).toBe(true);
  });
});

describe('the way back to the checkout', () => {
  it.each([
    ['unpaid', OPEN],
    ['expired', { status: 'expired' }],
  ] as const)('is offered where the session is %s', async (status, answer) => {
    render(<CheckoutReturn.Root load={loadOnce(answer)} checkoutUrl="/checkout" />);
    await expectStatus(status);
    expect(screen.getByRole('link', { name: 'Try again' })).toHaveAttribute('href', '/checkout');
  });

  it('is not there where it would lead nowhere', async () => {
    render(<CheckoutReturn.Root load={loadOnce(OPEN)} />);
    await expectStatus('unpaid');
    expect(screen.queryByText('Try again')).not.toBeInTheDocument();
  });

  it('may be a button of yours', async () => {
    const pressed = vi.fn();
    render(
      <CheckoutReturn.Root load={loadOnce(OPEN)}>
        <CheckoutReturn.Unpaid>
          <p>Oh no.</p>
          <CheckoutReturn.Restart
            render={(props) => <button type="button" {...props} onClick={pressed} />}
          />
        </CheckoutReturn.Unpaid>
      </CheckoutReturn.Root>,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(pressed).toHaveBeenCalledOnce();
  });
});

describe('the page around it', () => {
  it('keeps its focus', async () => {
    render(
      <>
        <input aria-label="Search" />
        <CheckoutReturn.Root load={loadOnce(PAID)} />
      </>,
    );
    screen.getByLabelText('Search').focus();
    await expectStatus('paid');
    expect(screen.getByLabelText('Search')).toHaveFocus();
  });

  it('may speak another language', async () => {
    render(<CheckoutReturn.Root load={loadOnce(PAID)} messages={{ returnPaid: 'Merci.' }} />);
    expect(await screen.findByText('Merci.')).toBeInTheDocument();
  });

  it('asks once in StrictMode', async () => {
    const load = loadOnce(PAID);
    render(
      <StrictMode>
        <CheckoutReturn.Root load={load} />
      </StrictMode>,
    );
    await expectStatus('paid');
    expect(load).toHaveBeenCalledOnce();
  });

  it('tells the server when it goes away, and hears of nothing any more', async () => {
    let given: AbortSignal | null = null;
    const told = vi.fn();
    let answer = (_: CheckoutReturnAnswer) => {};
    const load: Load = (_, { signal }) => {
      given = signal;
      return new Promise((resolve) => (answer = resolve));
    };
    const { unmount } = render(<CheckoutReturn.Root load={load} onStatusChange={told} />);
    await waitFor(() => expect(given).not.toBeNull());
    unmount();
    expect(given!.aborted).toBe(true);
    answer(PAID);
    await act(async () => {});
    expect(told).not.toHaveBeenCalled();
  });

  it('hears of the outcome once', async () => {
    const told = vi.fn();
    render(
      <StrictMode>
        <CheckoutReturn.Root load={loadOnce(PAID)} onStatusChange={(status) => told(status)} />
      </StrictMode>,
    );
    await expectStatus('paid');
    expect(told.mock.calls).toEqual([['paid']]);
  });

  it('is rendered on a server as still asking, and asks nothing there', () => {
    const load = loadOnce(PAID);
    expect(renderToString(<CheckoutReturn.Root load={load} />)).toMatch(/One moment/);
    expect(load).not.toHaveBeenCalled();
  });

  it('is taken over from a server without a mismatch', async () => {
    const error = vi.spyOn(console, 'error');
    const page = <CheckoutReturn.Root load={loadOnce(PAID)} />;
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(page);
    const root = container.firstElementChild;
    render(page, { container, hydrate: true });
    await expectStatus('paid');
    expect(container.firstElementChild).toBe(root);
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });
});

describe('useCheckoutReturn', () => {
  function Page({ load }: { load: Load }) {
    const { status, paymentStatus, pending, error, retry } = useCheckoutReturn({ load });
    return (
      <button type="button" aria-busy={pending} onClick={retry}>
        {status} {String(paymentStatus)} {error instanceof Error && error.message}
      </button>
    );
  }

  it('gives the outcome, why it is unknown, and the way to ask again', async () => {
    const load = vi
      .fn<Load>()
      .mockRejectedValueOnce(new Error('503'))
      .mockResolvedValueOnce({ status: 'complete', payment_status: 'paid' });
    render(<Page load={load} />);
    expect(screen.getByRole('button')).toHaveTextContent('loading null');
    const button = await screen.findByText('error null 503');
    expect(button).toHaveAttribute('aria-busy', 'false');
    await userEvent.click(button);
    expect(await screen.findByText('paid paid')).toBeInTheDocument();
  });
});
