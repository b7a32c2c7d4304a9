import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { NOON_SECONDS, inline, openSimulator, refusalOf } from './open-simulator.js';
import type { OpenSimulator } from './open-simulator.js';

type CreateParams = Stripe.Checkout.SessionCreateParams;

const SUCCESS = 'https://shop.test/done';
const RETURN = 'https://shop.test/return';

/** The least that each `ui_mode` needs. */
const LEAST: Readonly<Record<string, CreateParams>> = {
  hosted_page: { ui_mode: 'hosted_page', success_url: SUCCESS },
  embedded_page: { ui_mode: 'embedded_page', return_url: RETURN },
  elements: { ui_mode: 'elements' },
  form: { ui_mode: 'form' },
};

const MONTHLY = inline(900, {
  price_data: {
    currency: 'usd',
    unit_amount: 900,
    product_data: { name: 'Club' },
    recurring: { interval: 'month' },
  },
});

function create(opened: OpenSimulator, uiMode: string, more: object = {}) {
  const params = { mode: 'payment', line_items: [inline(1000)], ...LEAST[uiMode], ...more };
  return opened.stripe.checkout.sessions.create(params);
}

const CUSTOM_FIELD = {
  key: 'size',
  label: { type: 'custom', custom: 'Size' },
  type: 'dropdown',
  dropdown: { options: [{ label: 'Small', value: 's' }] },
};

describe('what each ui_mode takes', () => {
  const OPTIONAL_ITEM = { price: 'price_x', quantity: 1 };
  test.each([
    ['elements', 'after_expiration', { after_expiration: { recovery: { enabled: true } } }],
    ['elements', 'branding_settings', { branding_settings: { display_name: 'X' } }],
    ['elements', 'cancel_url', { cancel_url: SUCCESS }],
    ['elements', 'success_url', { success_url: SUCCESS }],
    ['elements', 'custom_fields', { custom_fields: [CUSTOM_FIELD] }],
    ['elements', 'custom_text', { custom_text: { submit: { message: 'X' } } }],
    ['elements', 'origin_context', { origin_context: 'web' }],
    ['elements', 'redirect_on_completion', { redirect_on_completion: 'always' }],
    ['elements', 'submit_type', { submit_type: 'book' }],
    [
      'elements',
      'tax_id_collection[required]',
      { tax_id_collection: { enabled: true, required: 'never' } },
    ],
    [
      'elements',
      'payment_method_options[acss_debit]',
      { payment_method_options: { acss_debit: { currency: 'cad' } } },
    ],
    [
      'elements',
      'payment_method_options[card][restrictions]',
      { payment_method_options: { card: { restrictions: { brands_blocked: ['visa'] } } } },
    ],
    ['form', 'optional_items', { optional_items: [OPTIONAL_ITEM] }],
    ['form', 'permissions', { permissions: { update_shipping_details: 'server_only' } }],
    ['form', 'redirect_on_completion', { redirect_on_completion: 'always' }],
    ['embedded_page', 'cancel_url', { cancel_url: SUCCESS }],
    ['embedded_page', 'success_url', { success_url: SUCCESS }],
    ['hosted_page', 'permissions', { permissions: { update_shipping_details: 'server_only' } }],
    ['hosted_page', 'redirect_on_completion', { redirect_on_completion: 'never' }],
    ['hosted_page', 'return_url', { return_url: RETURN }],
  ])('%s refuses %s', async (uiMode, param, more) => {
    expect(await refusalOf(create(openSimulator(), uiMode, more))).toMatchObject({
      statusCode: 400,
      param,
      message: `You can not pass \`${param}\` when \`ui_mode\` is \`${uiMode}\`.`,
    });
  });

  test.each([
    ['hosted_page', 'success_url'],
    ['embedded_page', 'return_url'],
  ])('%s needs %s', async (uiMode, param) => {
    const opened = openSimulator();
    expect(await refusalOf(create(opened, uiMode, { [param]: undefined }))).toMatchObject({
      code: 'parameter_missing',
      param,
    });
  });

  test.each([
    ['hosted_page', { url: expect.stringContaining('/c/pay/cs_test_'), client_secret: null }],
    [
      'embedded_page',
      {
        url: null,
        client_secret: expect.stringContaining('_secret_'),
        redirect_on_completion: 'always',
        return_url: RETURN,
      },
    ],
    ['elements', { url: null, client_secret: expect.stringContaining('_secret_') }],
    ['form', { url: null, client_secret: expect.stringContaining('_secret_') }],
  ])('%s can be created, read, updated and expired', async (uiMode, fields) => {
    const opened = openSimulator();
    const { sessions } = opened.stripe.checkout;
    const { id } = await create(opened, uiMode);
    expect(await sessions.retrieve(id)).toMatchObject({ ui_mode: uiMode, ...fields });
    const updated = await sessions.update(id, { metadata: { a: 'b' } });
    expect(updated.metadata).toEqual({ a: 'b' });
    expect(await sessions.expire(id)).toMatchObject({ status: 'expired', url: null });
  });

  test.each([
    ['elements', 'line_items', true],
    ['form', 'line_items', true],
    ['embedded_page', 'line_items', false],
    ['hosted_page', 'line_items', false],
    ['elements', 'collected_information', true],
    ['embedded_page', 'collected_information', true],
    ['form', 'collected_information', false],
    ['hosted_page', 'collected_information', false],
    ['elements', 'payment_intent_data', true],
    ['form', 'payment_intent_data', false],
    ['embedded_page', 'payment_intent_data', false],
    ['hosted_page', 'payment_intent_data', false],
  ])('%s: an update of %s is taken: %s', async (uiMode, param, taken) => {
    const opened = openSimulator();
    const { id } = await create(opened, uiMode);
    const address = { country: 'DE', line1: 'Weg 1' };
    const update: Stripe.Checkout.SessionUpdateParams = {
      line_items: [inline(1200)],
      collected_information: { shipping_details: { name: 'Jenny', address } },
      payment_intent_data: { description: 'Order 1' },
    };
    const params = { [param]: update[param as keyof typeof update] };
    const answer = opened.stripe.checkout.sessions.update(id, params);
    if (taken) expect((await answer).id).toBe(id);
    else expect(await refusalOf(answer)).toMatchObject({ param });
  });
});

describe('what each mode takes', () => {
  test.each([
    ['payment', 'subscription_data', { subscription_data: { description: 'X' } }],
    ['payment', 'payment_method_collection', { payment_method_collection: 'always' }],
    ['subscription', 'payment_intent_data', { payment_intent_data: { description: 'X' } }],
    ['subscription', 'customer_creation', { customer_creation: 'always' }],
    ['subscription', 'invoice_creation', { invoice_creation: { enabled: false } }],
    ['setup', 'line_items', {}],
    ['setup', 'payment_intent_data', { payment_intent_data: { description: 'X' } }],
    ['setup', 'subscription_data', { subscription_data: { description: 'X' } }],
    ['setup', 'submit_type', { submit_type: 'pay' }],
    ['setup', 'discounts', { discounts: [{ coupon: 'X' }] }],
    ['setup', 'allow_promotion_codes', { allow_promotion_codes: true }],
    ['setup', 'phone_number_collection', { phone_number_collection: { enabled: true } }],
  ])('%s refuses %s', async (mode, param, more) => {
    const opened = openSimulator();
    const line_items = [mode === 'subscription' ? MONTHLY : inline(1000)];
    const own = { line_items: mode === 'setup' && param !== 'line_items' ? undefined : line_items };
    const refusal = await refusalOf(create(opened, 'hosted_page', { mode, ...own, ...more }));
    expect(refusal).toMatchObject({
      param,
      message: `You can not pass \`${param}\` in \`${mode}\` mode.`,
    });
  });
});

describe('versions', () => {
  test.each([
    ['2026-09-30.endive', 'allowed_payment_method_types', ['card']],
    ['2026-04-22.dahlia', 'managed_payments', { enabled: false }],
    ['2026-03-25.dahlia', 'integration_identifier', 'shop-1'],
    ['2025-09-30.clover', 'branding_settings', { display_name: 'Mugs' }],
    ['2025-09-30.clover', 'name_collection', { business: { enabled: true } }],
    ['2025-09-30.clover', 'excluded_payment_method_types', ['link']],
    ['2025-07-30.basil', 'origin_context', 'web'],
    ['2025-04-30.basil', 'wallet_options', { link: { display: 'never' } }],
    ['2024-11-20.acacia', 'adaptive_pricing', { enabled: false }],
  ])('%s brought %s', async (version, param, value) => {
    const { stripe } = openSimulator();
    const at = (apiVersion: string) =>
      stripe.checkout.sessions.create(
        {
          mode: 'payment',
          success_url: SUCCESS,
          line_items: [inline(1000)],
          [param]: value,
        },
        { apiVersion },
      );
    expect((await at(version)).mode).toBe('payment');
    const dayBefore = new Date(Date.parse(version.slice(0, 10)) - 86_400_000);
    const refusal = await refusalOf(at(dayBefore.toISOString().slice(0, 10)));
    expect(refusal).toMatchObject({
      code: 'parameter_unknown',
      param,
      message: `Received unknown parameter: ${param}`,
    });
  });

  test.each([
    ['line_items', '2025-12-15.clover', { line_items: [inline(1200)] }],
    ['shipping_options', '2025-03-31.basil', { shipping_options: '' }],
    ['payment_intent_data', '2026-10-28.endive', { payment_intent_data: { description: 'X' } }],
  ])('an update takes %s since %s', async (param, version, params) => {
    const opened = openSimulator();
    const { id } = await create(opened, 'elements');
    const at = (apiVersion: string) =>
      opened.stripe.checkout.sessions.update(id, params as object, { apiVersion });
    expect((await at(version)).id).toBe(id);
    const refusal = await refusalOf(at('2025-02-24.acacia'));
    expect(refusal).toMatchObject({ code: 'parameter_unknown', param });
  });

  test('ui_mode: form came with dahlia', async () => {
    const { stripe } = openSimulator();
    const refusal = await refusalOf(
      stripe.checkout.sessions.create(
        { ui_mode: 'form', mode: 'payment', line_items: [inline(1000)] },
        { apiVersion: '2026-02-25.clover' },
      ),
    );
    expect(refusal.message).toBe(
      'Invalid ui_mode: form. In order to use ui_mode: form, you must upgrade to Stripe API version 2026-03-25.dahlia.',
    );
  });

  test('Hindi came last, and other languages are refused', async () => {
    const { stripe } = openSimulator();
    const speak = (locale: string, apiVersion = '2026-10-28.endive') =>
      stripe.checkout.sessions.create(
        { mode: 'payment', success_url: SUCCESS, line_items: [inline(1000)], locale },
        { apiVersion },
      );
    expect((await speak('hi-IN')).locale).toBe('hi-IN');
    expect(await refusalOf(speak('hi-IN', '2026-09-30.endive'))).toMatchObject({ param: 'locale' });
    expect((await refusalOf(speak('tlh'))).message).toMatch(
      /^Invalid locale: must be one of auto, bg, .*, zh-TW, or hi-IN$/,
    );
  });
});

describe('what is echoed', () => {
  test('with the defaults that Stripe completes it by', async () => {
    const opened = openSimulator({ account: { businessName: 'Mug Shop' } });
    const session = await create(opened, 'hosted_page', {
      branding_settings: {
        button_color: '#112233',
        logo: { type: 'url', url: 'https://x.test/l' },
      },
      consent_collection: { terms_of_service: 'required' },
      custom_fields: [CUSTOM_FIELD],
      custom_text: { submit: { message: 'No returns.' } },
      integration_identifier: 'mugs-1',
      managed_payments: { enabled: false },
      origin_context: 'mobile_app',
      payment_method_options: {
        card: { request_multicapture: 'never' },
        konbini: { expires_after_days: 3 },
      },
      submit_type: 'book',
      wallet_options: { link: { display: 'never' } },
    });
    expect(session).toMatchObject({
      branding_settings: {
        background_color: '#ffffff',
        border_style: 'rounded',
        button_color: '#112233',
        display_name: 'Mug Shop',
        font_family: 'default',
        icon: null,
        logo: { type: 'url', url: 'https://x.test/l' },
      },
      consent: null,
      consent_collection: {
        payment_method_reuse_agreement: null,
        promotions: null,
        terms_of_service: 'required',
      },
      custom_fields: [
        {
          ...CUSTOM_FIELD,
          optional: false,
          dropdown: { ...CUSTOM_FIELD.dropdown, default_value: null, value: null },
        },
      ],
      custom_text: {
        after_submit: null,
        shipping_address: null,
        submit: { message: 'No returns.' },
        terms_of_service_acceptance: null,
      },
      integration_identifier: 'mugs-1',
      managed_payments: { enabled: false },
      origin_context: 'mobile_app',
      payment_method_options: {
        card: { request_multicapture: 'never', request_three_d_secure: 'automatic' },
        konbini: { expires_after_days: 3 },
      },
      submit_type: 'book',
      wallet_options: { link: { display: 'never' } },
    });
  });
});

describe('what is not simulated is refused', () => {
  test.each([
    ['customer_account', 'acct_x'],
    ['managed_payments[enabled]', 'true'],
    ['payment_method_configuration', 'pmc_x'],
    ['payment_intent_data[application_fee_amount]', '100'],
    ['payment_intent_data[transfer_data][destination]', 'acct_x'],
    ['payment_intent_data[on_behalf_of]', 'acct_x'],
    ['payment_method_options[card][installments][enabled]', 'true'],
    ['payment_method_options[card][restrictions][brands_blocked][0]', 'visa'],
  ])('%s', async (name, value) => {
    const { simulator } = openSimulator();
    const response = await simulator.fetch('https://api.stripe.com/v1/checkout/sessions', {
      method: 'POST',
      headers: { authorization: 'Bearer sk_test_any' },
      body: new URLSearchParams({
        mode: 'payment',
        success_url: SUCCESS,
        'line_items[0][quantity]': '1',
        'line_items[0][price_data][currency]': 'usd',
        'line_items[0][price_data][unit_amount]': '1000',
        'line_items[0][price_data][product_data][name]': 'Mug',
        [name]: value,
      }),
    });
    const { error } = await response.json();
    expect(error).toMatchObject({ code: 'simulator_unsupported', type: 'invalid_request_error' });
    expect(name.startsWith(error.param)).toBe(true);
    expect(error.message).toMatch(/^The Checkstand simulator does not simulate .+ yet\./);
  });
});

describe('custom fields', () => {
  const text = (more: object) => ({
    key: 'engraving',
    label: { type: 'custom', custom: 'Engraving' },
    type: 'text',
    ...more,
  });
  const TOO_MANY = Array.from({ length: 201 }, (_, i) => ({ label: `${i}`, value: `${i}` }));
  test.each([
    ['custom_fields', [1, 2, 3, 4].map((i) => text({ key: `k${i}` }))],
    ['custom_fields[0][key]', [text({ key: 'no spaces' })]],
    ['custom_fields[1][key]', [text({}), text({})]],
    [
      'custom_fields[0][label][custom]',
      [text({ label: { type: 'custom', custom: 'x'.repeat(101) } })],
    ],
    ['custom_fields[0][dropdown]', [text({ dropdown: CUSTOM_FIELD.dropdown })]],
    ['custom_fields[0][dropdown]', [text({ type: 'dropdown' })]],
    [
      'custom_fields[0][dropdown][options]',
      [text({ type: 'dropdown', dropdown: { options: TOO_MANY } })],
    ],
    [
      'custom_fields[0][dropdown][default_value]',
      [{ ...CUSTOM_FIELD, dropdown: { ...CUSTOM_FIELD.dropdown, default_value: 'xl' } }],
    ],
    ['custom_fields[0][text][maximum_length]', [text({ text: { maximum_length: 256 } })]],
    [
      'custom_fields[0][text][minimum_length]',
      [text({ text: { minimum_length: 5, maximum_length: 4 } })],
    ],
  ])('%s is refused', async (param, custom_fields) => {
    const refusal = await refusalOf(create(openSimulator(), 'hosted_page', { custom_fields }));
    expect(refusal.param).toBe(param);
  });
});

describe('recovery of expired sessions', () => {
  test('an address appears with the expiry, and holds for thirty days', async () => {
    const opened = openSimulator();
    const { sessions } = opened.stripe.checkout;
    const { id, after_expiration } = await create(opened, 'hosted_page', {
      after_expiration: { recovery: { enabled: true, allow_promotion_codes: true } },
    });
    const asked = { enabled: true, allow_promotion_codes: true };
    expect(after_expiration).toEqual({ recovery: { ...asked, expires_at: null, url: null } });
    expect((await sessions.expire(id)).after_expiration).toEqual({
      recovery: {
        ...asked,
        expires_at: NOON_SECONDS + 30 * 86_400,
        url: `https://checkout.stripe.com/c/recover/${id}`,
      },
    });
  });
});
