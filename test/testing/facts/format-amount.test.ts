// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  formatAmount,
  formatDecimalAmount,
  minorUnitsDivisor,
} from '../../../src/testing/facts/format-amount.js';

const plain = (text: string) => text.replace(/\s/g, ' ');

describe('formatAmount', () => {
  it.each([
    [1250, 'usd', 'en-US', '$12.50'],
    [0, 'gbp', 'en-GB', '£0.00'],
    [-500, 'usd', 'en-US', '-$5.00'],
    [500, 'jpy', 'ja-JP', '￥500'],
    [1250, 'kwd', 'en-US', 'KWD 1.250'],
    [99999999, 'eur', 'de-DE', '999.999,99 €'],
    [500, 'isk', 'en-US', 'ISK 5'],
    [700, 'mga', 'en-US', 'MGA 700'],
  ])('writes %i %s for %s as %s', (minor, currency, locale, expected) => {
    const { amount, minorUnitsAmount } = formatAmount(minor, currency, locale);
    expect(plain(amount)).toBe(expected);
    expect(minorUnitsAmount).toBe(minor);
  });

  it('knows how many minor units make one unit', () => {
    expect(['usd', 'JPY', 'kwd', 'isk'].map(minorUnitsDivisor)).toEqual([100, 1, 1000, 100]);
  });
});

describe('formatDecimalAmount', () => {
  it('shows what is below the minor unit', () => {
    expect(formatDecimalAmount('0.5', 'usd', 'en-US')).toEqual({
      minorUnitsAmount: 0.5,
      amount: '$0.005',
    });
  });

  it('loses none of twelve decimals', () => {
    expect(formatDecimalAmount('1.123456789012', 'usd', 'en-US').amount).toBe('$0.01123456789012');
  });

  it('pads to the digits of the currency', () => {
    expect(formatDecimalAmount('1250', 'usd', 'en-US').amount).toBe('$12.50');
    expect(formatDecimalAmount('1.5', 'jpy', 'en-US').amount).toBe('¥1.5');
  });
});
