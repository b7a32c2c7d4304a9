import type { MinorUnits } from '../../wire.js';

/** Splits an amount over lines; the parts add up to it and none exceeds its capacity. */
export type Allocate = (amount: MinorUnits, capacities: readonly MinorUnits[]) => MinorUnits[];

const sum = (amounts: readonly MinorUnits[]) => amounts.reduce((a, b) => a + b, 0);

/** In proportion to the capacities; what rounding leaves over goes to the largest remainders. */
export const allocateProportionally: Allocate = (amount, capacities) => {
  const total = sum(capacities);
  const wanted = Math.min(amount, total);
  if (wanted <= 0) return capacities.map(() => 0);
  const shares = capacities.map((capacity, index) => {
    const exact = BigInt(wanted) * BigInt(capacity);
    return { index, floor: Number(exact / BigInt(total)), remainder: exact % BigInt(total) };
  });
  let left = wanted - sum(shares.map((share) => share.floor));
  const parts = shares.map((share) => share.floor);
  const byRemainder = shares.toSorted((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const share of byRemainder) {
    if (left === 0) break;
    parts[share.index] = share.floor + 1;
    left -= 1;
  }
  return parts;
};

/** Line by line, each as full as it gets. */
export const allocateInOrder: Allocate = (amount, capacities) => {
  let left = amount;
  return capacities.map((capacity) => {
    const part = Math.min(left, capacity);
    left -= part;
    return part;
  });
};
