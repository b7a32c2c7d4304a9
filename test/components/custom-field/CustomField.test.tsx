import { screen, waitFor } from '@testing-library/react';
import {
  CheckoutStatus,
  CustomField,
  Email,
  Submit,
  Terms,
  useBeforeConfirm,
  useCustomField,
  type CheckoutEvent,
  type CustomFieldRootProps,
  type CustomFieldValues,
} from 'checkstand';
import { scenarios } from 'checkstand/testing';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { enter } from '../../support/enter-card.js';
import { expectAccessible } from '../../support/expect-accessible.js';
import { merchantOf } from '../../support/merchant.js';
import { renderCheckout } from '../../support/render-checkout.js';
import { createSimulator } from '../../support/simulator.js';
import { createStoreHandle } from '../../support/store-handle.js';

const OPTIONS = {
  email: 'ada@example.com',
  paymentMethod: 'pm_card_visa',
  redirect: 'if_required',
} as const;

const WRAPPING = [
  { value: 'plain', label: 'Plain paper' },
  { value: 'gift', label: 'Gift wrap' },
];

const pay = () => screen.findByRole('button', { name: /^Pay \$/ });

function HandOver({ server }: { server: (fields: CustomFieldValues) => unknown }) {
  useBeforeConfirm(async (fields) => server(fields));
  return null;
}

function createServer() {
  return vi.fn<(fields: CustomFieldValues) => unknown>();
}

describe('a text', () => {
  it('is asked for, says so in place, gets the focus, and goes to the shop’s server', async () => {
    const server = createServer();
    const { user, simulator, container } = await renderCheckout(
      <>
        <CustomField.Root name="engraving" label="Engraving" />
        <Submit.Root confirmOptions={OPTIONS} />
        <HandOver server={server} />
      </>,
    );
    const input = await screen.findByLabelText('Engraving');
    expect(input).toBeRequired();
    await user.click(await pay());
    await waitFor(() => expect(input).toHaveFocus());
    expect(input).toHaveAccessibleDescription('Fill in this field.');
    expect(screen.getByText('To continue, please check: Engraving.')).toBeVisible();
    await expectAccessible(container);
    expect(server).not.toHaveBeenCalled();

    await user.type(input, ' For Ada ');
    expect(input).toBeValid();
    await user.click(await pay());
    await screen.findByText('Done');
    expect(server).toHaveBeenCalledExactlyOnceWith({ engraving: 'For Ada' });
    expect(simulator.controls.payments()).toHaveLength(1);
  });

  it('may be left empty where it is optional, and is handed over all the same', async () => {
    const server = createServer();
    const { user } = await renderCheckout(
      <>
        <CustomField.Root name="note" label="Note" optional />
        <Submit.Root confirmOptions={OPTIONS} />
        <HandOver server={server} />
      </>,
    );
    expect(await screen.findByLabelText('Note (optional)')).not.toBeRequired();
    await user.click(await pay());
    await screen.findByText('Done');
    expect(server).toHaveBeenCalledExactlyOnceWith({ note: '' });
  });

  it.each<[Partial<CustomFieldRootProps>, string, string]>([
    [{ minimumLength: 3 }, 'Al', 'Enter at least 3 characters.'],
    [{ minimumLength: 1, maximumLength: 1 }, '', ''],
    [{ type: 'numeric' }, '12a', 'Enter digits only.'],
    [{ type: 'numeric', minimumLength: 5 }, '1234', 'Enter at least 5 characters.'],
  ])('of %o is told what is wrong when the buyer leaves it: %s', async (props, text, message) => {
    const { user } = await renderCheckout(
      <CustomField.Root name="field" label="Field" {...props} />,
    );
    const input = await screen.findByLabelText('Field');
    await user.click(input);
    if (text) await user.paste(text);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await user.tab();
    if (message) expect(await screen.findByRole('alert')).toHaveTextContent(message);
    else expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('takes no more than it may hold', async () => {
    const { user } = await renderCheckout(
      <>
        <CustomField.Root name="short" label="Short" maximumLength={4} />
        <CustomField.Root name="long" label="Long" />
      </>,
    );
    await user.type(await screen.findByLabelText('Short'), 'abcdefg');
    expect(screen.getByLabelText('Short')).toHaveValue('abcd');
    expect(screen.getByLabelText('Long')).toHaveAttribute('maxlength', '255');
  });

  it('says so when it was given more than it may hold', async () => {
    const { user } = await renderCheckout(
      <>
        <CustomField.Root name="short" label="Short" maximumLength={1} defaultValue="abc" />
        <Submit.Root confirmOptions={OPTIONS} />
      </>,
    );
    await user.click(await pay());
    expect(await screen.findByText('Enter at most 1 character.')).toBeInTheDocument();
  });

  it('of digits asks for the keyboard of digits', async () => {
    await renderCheckout(<CustomField.Root name="floor" label="Floor" type="numeric" />);
    const input = await screen.findByLabelText('Floor');
    expect(input).toHaveAttribute('inputmode', 'numeric');
    expect(input).toHaveAttribute('type', 'text');
  });
});

describe('one of some options', () => {
  const field = (
    <CustomField.Root name="wrapping" label="Wrapping" type="dropdown" options={WRAPPING} />
  );

  it('has to be chosen', async () => {
    const server = createServer();
    const { user, container } = await renderCheckout(
      <>
        {field}
        <Submit.Root confirmOptions={OPTIONS} />
        <HandOver server={server} />
      </>,
    );
    const select = await screen.findByRole('combobox', { name: 'Wrapping' });
    expect(select).toHaveDisplayValue('Select…');
    await user.click(await pay());
    await waitFor(() => expect(select).toHaveFocus());
    expect(select).toHaveAccessibleDescription('Select one of the options.');
    await expectAccessible(container);
    await user.selectOptions(select, 'Gift wrap');
    expect(select).toBeValid();
    await user.click(await pay());
    await screen.findByText('Done');
    expect(server).toHaveBeenCalledExactlyOnceWith({ wrapping: 'gift' });
  });

  it('may be chosen already, and taken back where it is optional', async () => {
    const server = createServer();
    const { user } = await renderCheckout(
      <>
        <CustomField.Root
          name="wrapping"
          label="Wrapping"
          type="dropdown"
          options={WRAPPING}
          defaultValue="gift"
          optional
        />
        <Submit.Root confirmOptions={OPTIONS} />
        <HandOver server={server} />
      </>,
    );
    const select = await screen.findByLabelText('Wrapping (optional)');
    expect(select).toHaveDisplayValue('Gift wrap');
    await user.selectOptions(select, 'Select…');
    await user.click(await pay());
    await screen.findByText('Done');
    expect(server).toHaveBeenCalledExactlyOnceWith({ wrapping: '' });
  });

  it('is asked for anew when the option that was chosen is no longer there', async () => {
    function Page() {
      const [options, setOptions] = useState(WRAPPING);
      return (
        <>
          <CustomField.Root name="wrapping" label="Wrapping" type="dropdown" options={options} />
          <button type="button" onClick={() => setOptions(WRAPPING.slice(0, 1))}>
            No gifts
          </button>
          <Submit.Root confirmOptions={OPTIONS} />
        </>
      );
    }
    const { user, simulator } = await renderCheckout(<Page />);
    await user.selectOptions(await screen.findByLabelText('Wrapping'), 'Gift wrap');
    await user.click(screen.getByText('No gifts'));
    await user.click(await pay());
    expect(await screen.findByText('Select one of the options.')).toBeInTheDocument();
    expect(simulator.controls.payments()).toHaveLength(0);
  });
});

describe('what is missing', () => {
  it('is told in the order of the page by the shop’s own labels, the first focused', async () => {
    const { user } = await renderCheckout(
      <>
        <Submit.Root />
        <CustomField.Root name="b" label="Wrapping" type="dropdown" options={WRAPPING} />
        <Email.Root />
        <CustomField.Root name="a" label="Engraving" />
        <Terms.Root />
      </>,
    );
    await user.click(await pay());
    await waitFor(() => expect(screen.getByLabelText('Wrapping')).toHaveFocus());
    expect(
      screen.getByText(
        'To continue, please check: Wrapping, Engraving, your email address, and the terms.',
      ),
    ).toBeVisible();
  });

  it('is no longer missing once its field has left the page, and what it held is handed over', async () => {
    const server = createServer();
    function Page() {
      const [step, setStep] = useState(1);
      return (
        <>
          {step === 1 && <CustomField.Root name="engraving" label="Engraving" minimumLength={9} />}
          <button type="button" onClick={() => setStep(3 - step)}>
            Turn
          </button>
          <Submit.Root confirmOptions={OPTIONS} />
          <HandOver server={server} />
        </>
      );
    }
    const { user } = await renderCheckout(<Page />, { strict: true });
    await enter(user, 'Engraving', 'Ada');
    await user.click(await pay());
    await screen.findByText(/^To continue/);
    await user.click(screen.getByText('Turn'));
    await user.click(screen.getByText('Turn'));
    expect(screen.getByLabelText('Engraving')).toHaveValue('Ada');
    await user.click(screen.getByText('Turn'));
    await user.click(await pay());
    await screen.findByText('Done');
    expect(server).toHaveBeenCalledExactlyOnceWith({ engraving: 'Ada' });
  });
});

describe('what is typed', () => {
  it('is kept when another session is loaded', async () => {
    const simulator = createSimulator();
    const sessions = await Promise.all([1, 2].map(() => scenarios.oneItem.create(simulator)));
    const clientSecret = vi.fn<() => Promise<string>>();
    for (const session of sessions) clientSecret.mockResolvedValueOnce(session.clientSecret);
    const { user } = await renderCheckout(
      <>
        <CustomField.Root name="engraving" label="Engraving" defaultValue="For you" />
        <CheckoutStatus.Expired>
          <CheckoutStatus.Restart />
        </CheckoutStatus.Expired>
        <Submit.Root confirmOptions={OPTIONS} />
      </>,
      { simulator, provider: { clientSecret } },
    );
    expect(await screen.findByLabelText('Engraving')).toHaveValue('For you');
    await enter(user, 'Engraving', 'For Ada');
    simulator.controls.expireSession(sessions[0]!.sessionId);
    await user.click(await pay());
    await user.click(await screen.findByText('Start again'));
    expect(await screen.findByLabelText('Engraving')).toHaveValue('For Ada');
    await user.click(await pay());
    await screen.findByText('Done');
  });

  it('goes neither to events, nor to errors, nor to the console', async () => {
    const secret = 'Do not tell anybody';
    const events: CheckoutEvent[] = [];
    const store = createStoreHandle();
    const told = (['log', 'warn', 'error'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation(() => {}),
    );
    const { user } = await renderCheckout(
      <>
        <CustomField.Root name="note" label="Note" maximumLength={5} defaultValue={secret} />
        <Submit.Root confirmOptions={OPTIONS} />
        <HandOver server={() => Promise.reject(new Error('503'))} />
        {store.element}
      </>,
      { provider: { onEvent: (event) => events.push(event) } },
    );
    await user.click(await pay());
    await screen.findByText(/^To continue/);
    await waitFor(() => expect(events.map(({ type }) => type)).toContain('submitFailed'));
    const { actions } = store.current.getState();
    const heard = told.flatMap(({ mock }) => mock.calls);
    expect(JSON.stringify([events, actions, heard])).not.toContain(secret);
    for (const spy of told) spy.mockRestore();
  });

  it('ends in the session’s metadata, where the shop’s server puts it', async () => {
    const simulator = createSimulator();
    const store = createStoreHandle();
    const merchant = merchantOf(simulator);
    const { user, sessionId } = await renderCheckout(
      <>
        <CustomField.Root name="engraving" label="Engraving" />
        <Terms.Root />
        <Submit.Root confirmOptions={OPTIONS} />
        <HandOver
          server={({ engraving, terms }) =>
            merchant.checkout.sessions.update(store.current.getState().session!.id, {
              metadata: { engraving: String(engraving), terms: String(terms) },
            })
          }
        />
        {store.element}
      </>,
      { simulator },
    );
    await enter(user, 'Engraving', 'For Ada');
    await user.click(screen.getByRole('checkbox'));
    await user.click(await pay());
    await screen.findByText('Done');
    const { metadata } = await merchant.checkout.sessions.retrieve(sessionId);
    expect(metadata).toEqual({ engraving: 'For Ada', terms: 'true' });
  });
});

describe('the shop’s server, when it fails', () => {
  it('stops the payment and says why; what was typed is kept, and the next try pays', async () => {
    const server = createServer().mockRejectedValueOnce(new Error('503'));
    const { user, simulator } = await renderCheckout(
      <>
        <CustomField.Root name="engraving" label="Engraving" />
        <Submit.Root confirmOptions={OPTIONS} />
        <HandOver server={server} />
      </>,
    );
    await enter(user, 'Engraving', 'For Ada');
    await user.click(await pay());
    expect(
      await screen.findByText(
        'You were not charged. The shop could not make this change. Please try again.',
      ),
    ).toHaveAttribute('data-code', 'updateFailed');
    expect(screen.getByLabelText('Engraving')).toHaveValue('For Ada');
    expect(simulator.controls.payments()).toHaveLength(0);
    await user.click(await pay());
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toHaveLength(1);
  });
});

describe('useCustomField', () => {
  it('does the same for markup of your own', async () => {
    const server = createServer();
    function Own() {
      const { value, setValue, save, errorMessage, ref } = useCustomField({
        name: 'floor',
        label: 'Floor',
        type: 'numeric',
      });
      return (
        <label>
          Floor
          <textarea
            ref={ref}
            value={value}
            onChange={(event) => setValue(event.target.value)}
            onBlur={save}
          />
          {errorMessage}
        </label>
      );
    }
    const { user } = await renderCheckout(
      <>
        <Own />
        <Submit.Root confirmOptions={OPTIONS} />
        <HandOver server={server} />
      </>,
    );
    await user.click(await pay());
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
    expect(screen.getByText(/Fill in this field/)).toBeInTheDocument();
    await user.keyboard('3');
    await user.click(await pay());
    await screen.findByText('Done');
    expect(server).toHaveBeenCalledExactlyOnceWith({ floor: '3' });
  });
});
