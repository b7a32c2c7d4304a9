/** Keeps the four digits of month and year; `05/2030` and a month typed as `5/` are understood. */
export function expirationDigits(text: string): string {
  const [, month, year] = /^\s*(\d{1,2})\s*\/\s*(\d*)/.exec(text) ?? [];
  if (month !== undefined && year !== undefined) {
    return month.padStart(2, '0') + (/^20\d\d$/.test(year) ? year.slice(2) : year.slice(0, 2));
  }
  const digits = text.replace(/\D/g, '');
  return (/^[2-9]/.test(digits) ? `0${digits}` : digits).slice(0, 4);
}

/** Writes `MM / YY`. The slash comes with the month's last digit, and goes when that is deleted. */
export function formatExpiration(digits: string, deleting: boolean): string {
  const month = digits.slice(0, 2);
  const year = digits.slice(2);
  if (year !== '') return `${month} / ${year}`;
  return month.length === 2 && !deleting ? `${month} / ` : month;
}

/** Stripe's message about an expiration date, or null for one that is to come. */
export function expirationProblem(digits: string, now: Date): string | null {
  const { month, year } = readExpiration(digits);
  if (digits.length >= 2 && (month < 1 || month > 12)) {
    return "Your card's expiration date is invalid.";
  }
  if (digits.length < 4) return "Your card's expiration date is incomplete.";
  const thisYear = now.getFullYear();
  if (year < thisYear) return "Your card's expiration year is in the past.";
  if (year === thisYear && month < now.getMonth() + 1) {
    return "Your card's expiration date is in the past.";
  }
  return year > thisYear + FARTHEST_YEAR ? "Your card's expiration year is invalid." : null;
}

/** The month from 1 and the full year that the digits stand for. */
export function readExpiration(digits: string): { month: number; year: number } {
  return { month: Number(digits.slice(0, 2)), year: 2000 + Number(digits.slice(2, 4)) };
}

const FARTHEST_YEAR = 50;
