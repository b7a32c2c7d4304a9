import { describe, expect, it, vi } from 'vitest';

function absent(): never {
  throw new Error('core/ and stripe/ must load where React is not installed');
}
vi.mock('react', absent);
vi.mock('react/jsx-runtime', absent);
vi.mock('react-dom', absent);
vi.mock('@stripe/react-stripe-js', absent);
vi.mock('@stripe/react-stripe-js/checkout', absent);

const modules = import.meta.glob(['../../src/core/**/*.ts', '../../src/stripe/**/*.ts']);

describe('without React', () => {
  it('notices when React is imported', async () => {
    await expect(import('react')).rejects.toThrow('error when mocking');
  });

  it.each(Object.keys(modules))('%s loads', async (file) => {
    await expect(modules[file]?.()).resolves.toBeDefined();
  });
});
