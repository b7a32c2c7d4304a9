// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  cardBrandOf,
  cardNumberDigits,
  cardNumberProblem,
  formatCardNumber,
} from '../../../src/testing/facts/card-numbers.js';
import {
  expirationDigits,
  expirationProblem,
  formatExpiration,
} from '../../../src/testing/elements/expiration-date.js';

describe('a card number', () => {
  it.each([
    ['4242424242424242', 'visa', '4242 4242 4242 4242'],
    ['5555555555554444', 'mastercard', '5555 5555 5555 4444'],
    ['2223003122003222', 'mastercard', '2223 0031 2200 3222'],
    ['378282246310005', 'amex', '3782 822463 10005'],
    ['6011111111111117', 'discover', '6011 1111 1111 1117'],
    ['3056930009020004', 'diners', '3056 9300 0902 0004'],
    ['3566002020360505', 'jcb', '3566 0020 2036 0505'],
    ['6200000000000005', 'unionpay', '6200 0000 0000 0005'],
  ])('%s is a good %s, written %s', (digits, brand, written) => {
    expect(cardBrandOf(digits).brand).toBe(brand);
    expect(formatCardNumber(digits)).toBe(written);
    expect(cardNumberProblem(digits)).toBeNull();
  });

  it('drops what is no digit, and digits beyond its length', () => {
    expect(cardNumberDigits('4242-4242 4242x4242 99')).toBe('4242424242424242');
    expect(cardNumberDigits('3782822463100051')).toBe('378282246310005');
  });

  it('is incomplete before it is invalid', () => {
    expect(cardNumberProblem('424242424242424')).toBe('Your card number is incomplete.');
    expect(cardNumberProblem('4242424242424241')).toBe('Your card number is invalid.');
    expect(cardNumberProblem('')).toBe('Your card number is incomplete.');
  });
});

describe('an expiration date', () => {
  const now = new Date(2026, 10, 21);

  it.each([
    ['1', '1'],
    ['5', '05 / '],
    ['12', '12 / '],
    ['1/', '01 / '],
    ['1230', '12 / 30'],
    ['12/2030', '12 / 30'],
    ['12 / 30', '12 / 30'],
    ['12 / 305', '12 / 30'],
  ])('typed as %j is written %j', (typed, written) => {
    expect(formatExpiration(expirationDigits(typed), false)).toBe(written);
  });

  it.each([
    ['', "Your card's expiration date is incomplete."],
    ['12', "Your card's expiration date is incomplete."],
    ['1330', "Your card's expiration date is invalid."],
    ['0030', "Your card's expiration date is invalid."],
    ['1225', "Your card's expiration year is in the past."],
    ['1026', "Your card's expiration date is in the past."],
    ['1126', null],
    ['1230', null],
    ['1277', "Your card's expiration year is invalid."],
  ])('%j in November 2026: %s', (digits, problem) => {
    expect(expirationProblem(digits, now)).toBe(problem);
  });
});
