// @ts-check
export const limits = /** @type {Readonly<Record<string, number>>} */ ({});
export const goals = /** @type {Readonly<Record<string, number>>} */ ({});
