import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from '../../../support/expect-accessible.js';
import { inline, openSimulator, refusalOf } from '../open-simulator.js';
import { fillCard, openPage, SHOP } from './open-page.js';
import { visit } from './visit.js';

type CreateParams = Stripe.Checkout.SessionCreateParams;

describe('the hosted page', () => {
  test('shows what is bought, takes a card, and leads to the success address', async () => {
    const { page, session, read } = await openPage();
    expect(page.text()).toContain('Checkstand');
    expect(page.text()).toContain('T-shirt');
    expect(page.text()).toMatch(/Total \$20\.00/);
    fillCard(page);
    await page.press('Pay $20.00');
    expect(page.status).toBe(303);
    expect(page.left).toBe(`${SHOP}/done?session=${session.id}`);
    expect(await read()).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
      url: null,
      customer_details: {
        email: 'jenny@example.com',
        name: 'Jenny Rosen',
        address: { country: 'US', postal_code: '94107' },
      },
    });
  });

  test('a decline is announced, what was typed stays but for the card, and one tries again', async () => {
    const { page, read } = await openPage();
    fillCard(page, '4000000000009995');
    await page.press('Pay $20.00');
    expect([page.status, page.alert()]).toEqual([402, 'Your card has insufficient funds.']);
    const markup = document.body.innerHTML;
    expect(markup).toContain('value="jenny@example.com"');
    expect(markup).not.toContain('4000000000009995');
    expect(markup).not.toContain('value="123"');
    expect((await read()).status).toBe('open');
    fillCard(page);
    await page.press('Pay $20.00');
    expect(page.left).toMatch(/\/done/);
  });

  test('what is missing is listed, and each entry leads to its field', async () => {
    const { page } = await openPage();
    await page.press('Pay $20.00');
    expect(page.status).toBe(422);
    expect(page.alert()).toMatch(/Email is required\..*Card number is required\./s);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('[role=alert] a')];
    expect(links).toHaveLength(5);
    for (const link of links) {
      const field = document.querySelector(link.hash);
      expect(field).toHaveAttribute('aria-invalid', 'true');
      expect(field).toHaveAccessibleDescription(expect.stringContaining(link.textContent ?? ''));
    }
  });

  test.each([
    ['Complete', 'paid', null],
    ['Fail', 'unpaid', /unable to authenticate/],
  ])('3-D Secure: %s', async (button, status, alert) => {
    const { page, read } = await openPage();
    fillCard(page, '4000000000003220');
    await page.press('Pay $20.00');
    expect(page.state()).toBe('authentication');
    await expectAccessible(document.body);
    await page.press(button);
    expect((await read()).payment_status).toBe(status);
    if (alert) expect(page.alert()).toMatch(alert);
    else expect(page.left).toMatch(/\/done/);
  });

  test('promotion codes, quantities and shipping change the total before it is paid', async () => {
    const opened = openSimulator();
    const coupon = await opened.stripe.coupons.create({ percent_off: 10 });
    await opened.stripe.promotionCodes.create({
      code: 'TENOFF',
      promotion: { type: 'coupon', coupon: coupon.id },
    });
    const rate = (
      display_name: string,
      amount: number,
    ): Stripe.Checkout.SessionCreateParams.ShippingOption => ({
      shipping_rate_data: {
        type: 'fixed_amount',
        display_name,
        fixed_amount: { amount, currency: 'usd' },
      },
    });
    const { page, read } = await openPage(
      {
        allow_promotion_codes: true,
        line_items: [inline(1000, { adjustable_quantity: { enabled: true, maximum: 5 } })],
        shipping_options: [rate('Ground', 500), rate('Air', 1500)],
      },
      opened,
    );
    expect(page.text()).toMatch(/Total \$15\.00/);
    page.fill('Promotion code', 'nonsense');
    await page.press('Apply');
    expect([page.status, page.alert()]).toEqual([422, 'This code is invalid.']);
    page.fill('Promotion code', 'tenoff');
    await page.press('Apply');
    expect(page.text()).toMatch(/TENOFF -\$1\.00/);
    page.fill('Quantity of T-shirt', '3');
    page.tick(/^Air/);
    await page.press('Update quantities');
    expect(page.text()).toMatch(
      /Subtotal \$30\.00 TENOFF -\$3\.00 Shipping: Air \$15\.00 Total \$42\.00/,
    );
    await page.press('Remove TENOFF');
    expect(page.text()).toMatch(/Total \$45\.00/);
    expect(await read()).toMatchObject({ amount_total: 4500, discounts: [] });
  });

  test('nobody pays another total than the one that stood on the page', async () => {
    const { page, session, stripe, read } = await openPage({
      line_items: [inline(1000, { adjustable_quantity: { enabled: true } })],
    });
    page.fill('Quantity of T-shirt', '2');
    fillCard(page);
    await page.press('Pay $10.00');
    expect([page.status, page.alert()]).toEqual([
      422,
      'The total has changed to $20.00. Please check it and try again.',
    ]);
    expect((await read()).status).toBe('open');
    await stripe.checkout.sessions.expire(session.id);
    await page.press('Pay $20.00');
    expect(page.state()).toBe('expired');
  });

  test('a code that was typed and not applied is applied before anything is paid', async () => {
    const { page, read } = await openPage({ allow_promotion_codes: true });
    fillCard(page);
    page.fill('Promotion code', 'WRONG');
    await page.press('Pay $20.00');
    expect(page.alert()).toBe('This code is invalid.');
    expect((await read()).status).toBe('open');
  });

  test('everything that a merchant can ask for', async () => {
    const { page, read } = await openPage({
      billing_address_collection: 'required',
      branding_settings: { display_name: 'Mugs & <Bowls>', button_color: '#112233' },
      consent_collection: { terms_of_service: 'required', promotions: 'auto' },
      custom_fields: [
        {
          key: 'size',
          label: { type: 'custom', custom: 'Size' },
          type: 'dropdown',
          dropdown: { options: [{ label: 'Large', value: 'l' }] },
        },
        {
          key: 'pin',
          label: { type: 'custom', custom: 'Pin' },
          type: 'numeric',
          numeric: { minimum_length: 4, maximum_length: 4 },
        },
        { key: 'note', label: { type: 'custom', custom: 'Note' }, type: 'text', optional: true },
      ],
      custom_text: {
        submit: { message: 'No returns.' },
        terms_of_service_acceptance: { message: 'I accept all of it' },
      },
      phone_number_collection: { enabled: true },
      shipping_address_collection: { allowed_countries: ['DE', 'AT'] },
      submit_type: 'book',
    });
    expect(page.text()).toContain('Mugs & <Bowls>');
    expect(page.text()).toContain('No returns.');
    page.fill('Pin', '12a4');
    await page.press('Book');
    expect(page.alert()).toMatch(
      /Phone number is required.*Full name for shipping is required.*Size is required.*Pin takes digits only.*Full name for billing is required.*accept the terms/s,
    );
    await expectAccessible(document.body);
    page.fill('Email', 'jenny@example.com');
    page.fill('Phone number', '+4930123456');
    page.fill('Card number', '4242424242424242');
    page.fill('Expiration date', '1234');
    page.fill('Security code', '123');
    page.fill('Cardholder name', 'Jenny Rosen');
    for (const prefix of ['shipping', 'billing']) {
      const put = (part: string, value: string) => {
        const field = document.querySelector<HTMLInputElement>(`[name="${prefix}[${part}]"]`);
        field!.value = value;
      };
      put('name', `Jenny ${prefix}`);
      put('country', 'DE');
      put('line1', 'Hauptstraße 1');
      put('city', 'Berlin');
      put('postal_code', '10115');
    }
    page.fill('Size', 'l');
    page.fill('Pin', '1234');
    page.tick('I accept all of it');
    await page.press('Book');
    expect(page.left).toMatch(/\/done/);
    const session = await read();
    expect(
      session.custom_fields.map((field) => [
        field.key,
        field.dropdown ?? field.numeric ?? field.text,
      ]),
    ).toEqual([
      ['size', { default_value: null, options: [{ label: 'Large', value: 'l' }], value: 'l' }],
      ['pin', { default_value: null, minimum_length: 4, maximum_length: 4, value: '1234' }],
      ['note', { default_value: null, minimum_length: null, maximum_length: null, value: null }],
    ]);
    expect(session).toMatchObject({
      consent: { promotions: 'opt_out', terms_of_service: 'accepted' },
      customer_details: { phone: '+4930123456', name: 'Jenny billing' },
      collected_information: {
        shipping_details: { name: 'Jenny shipping', address: { city: 'Berlin', country: 'DE' } },
      },
    });
  });

  test('a list of what went wrong is where the keyboard goes on', async () => {
    const { page } = await openPage();
    await page.press('Pay $20.00');
    expect(document.querySelector('[autofocus]')).toBe(document.querySelector('[role=alert]'));
  });

  test('a card is saved for later without an order around it', async () => {
    const { page } = await openPage({ mode: 'setup', currency: 'usd', line_items: undefined });
    expect(page.text()).not.toContain('Order summary');
    fillCard(page);
    await page.press('Save payment method');
    expect(page.left).toMatch(/\/done/);
  });

  test('a subscription says what follows, and a free order asks for no card', async () => {
    const club = await openPage({
      mode: 'subscription',
      line_items: [
        inline(900, {
          price_data: {
            currency: 'usd',
            unit_amount: 900,
            product_data: { name: 'Club' },
            recurring: { interval: 'month' },
          },
        }),
      ],
    });
    expect(club.page.text()).toMatch(/Total due today \$9\.00 Then \$9\.00 per month\./);
    fillCard(club.page);
    await club.page.press('Subscribe');
    expect((await club.read()).subscription).toMatch(/^sub_/);

    const free = await openPage({ line_items: [inline(0)] });
    expect(free.page.text()).not.toContain('Card number');
    free.page.fill('Email', 'jenny@example.com');
    await free.page.press('Complete order');
    expect(await free.read()).toMatchObject({ payment_status: 'no_payment_required' });
  });

  test('texts of the merchant are never markup', async () => {
    const name = '<img src=x onerror=alert(1)> "quoted" & \'more\'';
    const { page } = await openPage({
      line_items: [
        { price_data: { currency: 'usd', unit_amount: 900, product_data: { name } }, quantity: 1 },
      ],
    });
    expect(page.text()).toContain(name);
    expect(document.querySelector('img, script')).toBeNull();
  });
});

describe('when a session is not open', () => {
  test('complete: the page says so and leads on', async () => {
    const { simulator, session, page } = await openPage();
    fillCard(page);
    await page.press('Pay $20.00');
    const again = await visit(simulator, session.url ?? '');
    expect([again.status, again.state()]).toEqual([200, 'complete']);
    expect(document.querySelector('main a')).toHaveAttribute('href', page.left);
    await expectAccessible(document.body);
  });

  test('expired: the page says so and leads back', async () => {
    const { simulator, session, stripe } = await openPage();
    await stripe.checkout.sessions.expire(session.id);
    const page = await visit(simulator, session.url ?? '');
    expect(page.state()).toBe('expired');
    expect(page.text()).toContain('This checkout session has expired');
    expect(document.querySelector('main a')).toHaveAttribute('href', `${SHOP}/cart`);
    await expectAccessible(document.body);
  });

  test('unknown, or not for a page of Stripe’s', async () => {
    const { simulator, stripe } = openSimulator();
    expect((await visit(simulator, 'https://checkout.stripe.com/c/pay/cs_x')).status).toBe(404);
    const own = await stripe.checkout.sessions.create({
      mode: 'payment',
      ui_mode: 'elements',
      line_items: [inline(1000)],
    });
    expect((await visit(simulator, `https://checkout.stripe.com/c/pay/${own.id}`)).status).toBe(
      404,
    );
  });

  test('recovery: a new session like the old one, until thirty days have gone by', async () => {
    const { simulator, stripe, session } = await openPage({
      after_expiration: { recovery: { enabled: true, allow_promotion_codes: true } },
    });
    const expired = await stripe.checkout.sessions.expire(session.id);
    const address = expired.after_expiration?.recovery?.url ?? '';
    const page = await visit(simulator, address);
    expect(page.text()).toMatch(/Total \$20\.00/);
    fillCard(page);
    await page.press('Pay $20.00');
    const [recovered] = (await stripe.checkout.sessions.list({ status: 'complete' })).data;
    expect(recovered).toMatchObject({
      recovered_from: session.id,
      allow_promotion_codes: true,
      amount_total: 2000,
      after_expiration: null,
    });
    expect(recovered?.id).not.toBe(session.id);
    simulator.controls.advanceTime(30 * 86_400);
    expect((await visit(simulator, address)).status).toBe(404);
  });
});

describe('the embedded page', () => {
  async function openEmbedded(more: CreateParams) {
    const opened = openSimulator({ checkoutOrigin: () => 'http://localhost:4242' });
    const session = await opened.stripe.checkout.sessions.create({
      mode: 'payment',
      ui_mode: 'embedded_page',
      line_items: [inline(1000)],
      ...more,
    });
    const address = `http://localhost:4242/c/embedded/${session.id}`;
    return { ...opened, session, page: await visit(opened.simulator, address) };
  }

  test.each([
    ['always', { return_url: `${SHOP}/back/{CHECKOUT_SESSION_ID}` }, true],
    ['if_required', { return_url: `${SHOP}/back/{CHECKOUT_SESSION_ID}` }, false],
    ['never', {}, false],
  ] as const)('redirect_on_completion: %s', async (redirect_on_completion, more, leaves) => {
    const { page, session } = await openEmbedded({ redirect_on_completion, ...more });
    fillCard(page);
    await page.press('Pay $10.00');
    if (leaves) expect(page.left).toBe(`${SHOP}/back/${session.id}`);
    else expect([page.left, page.state(), page.status]).toEqual([null, 'complete', 200]);
  });
});

describe('addresses of the merchant', () => {
  test.each(['javascript:alert(1)', 'shop.test/done', 'data:text/html,x', '//shop.test'])(
    '%s is refused',
    async (address) => {
      const { stripe } = openSimulator();
      for (const param of ['success_url', 'cancel_url']) {
        const refusal = await refusalOf(
          stripe.checkout.sessions.create({
            mode: 'payment',
            success_url: `${SHOP}/done`,
            line_items: [inline(1000)],
            [param]: address,
          }),
        );
        expect(refusal).toMatchObject({ code: 'url_invalid', param });
      }
    },
  );
});
