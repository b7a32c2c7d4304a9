import { describe, expect, test, vi } from 'vitest';
import { inline } from '../open-simulator.js';
import { openPage, SHOP } from './open-page.js';
import { visit } from './visit.js';

// jsdom is slow on a busy machine, and no test here is about time.
vi.setConfig({ testTimeout: 30_000 });

const IN_EURO = { line_items: [inline(2000, { currency: 'eur' })] };

describe('the page of a redirect method, reached from the hosted page', () => {
  test('sends the buyer on to the success address', async () => {
    const { page, simulator, session, read } = await openPage({
      ...IN_EURO,
      allowed_payment_method_types: ['ideal'],
    });
    page.fill('Email', 'jenny@example.com');
    await page.press(/^Pay/);
    const bank = await visit(simulator, page.left ?? '');
    expect(bank.text()).toMatch(/iDEAL test payment page .* a payment of €20\.00/);
    await bank.press('Authorize test payment');
    expect(bank.left).toBe(`${SHOP}/done?session=${session.id}`);
    expect(await read()).toMatchObject({ status: 'complete', payment_status: 'paid' });
  });

  test('brings the buyer back to try again', async () => {
    const { page, simulator, read } = await openPage({
      ...IN_EURO,
      allowed_payment_method_types: ['ideal'],
    });
    page.fill('Email', 'jenny@example.com');
    await page.press(/^Pay/);
    const bank = await visit(simulator, page.left ?? '');
    await bank.press('Fail test payment');
    expect(bank.state()).toBe('open');
    expect(bank.alert()).toContain('unable to authenticate');
    expect((await read()).status).toBe('open');
  });
});

describe('a bank debit on the hosted page', () => {
  test('asks for the account, and says what is wrong with it', async () => {
    const { page, read } = await openPage({
      ...IN_EURO,
      allowed_payment_method_types: ['sepa_debit'],
    });
    page.fill('Email', 'jenny@example.com');
    page.fill('Account holder name', 'Jenny Rosen');
    page.fill('IBAN', 'DE88370400440532013000');
    await page.press(/^Pay/);
    expect([page.status, page.alert()]).toEqual([422, 'Your IBAN is invalid.']);
    page.fill('IBAN', 'DE89 3704 0044 0532 0130 00');
    await page.press(/^Pay/);
    expect(page.left).toMatch(/\/done/);
    expect(await read()).toMatchObject({
      status: 'complete',
      payment_status: 'unpaid',
      customer_details: { name: 'Jenny Rosen' },
    });
  });
});
