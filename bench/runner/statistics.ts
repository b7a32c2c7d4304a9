/** A figure over many blocks: its middle, and the range of the middle half. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The value below which the given share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place - Math.floor(place));
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * How many times as much as `reference`. The middle is that of both series, which a disturbed block cannot move; the
 * range is that of the ratios block by block.
 */
export function ratio(values: readonly number[], reference: readonly number[]): Spread {
  const each = values.map((value, block) => value / (reference[block] ?? Number.NaN));
  return {
    median: median(values) / median(reference),
    low: quantile(each, 0.25),
    high: quantile(each, 0.75),
  };
}
