import { act, render, waitFor, type RenderResult } from '@testing-library/react';
import { CheckoutProvider, type CheckoutStore } from 'checkstand';
import { scenarios } from 'checkstand/testing';
import { Component, type ComponentType, type ReactNode } from 'react';
import { alterSessions, type Alter } from '../support/alter-sessions.js';
import { createSimulator } from '../support/simulator.js';
import { createStoreHandle } from '../support/store-handle.js';
import { plainCopy, type PlainRecord } from './rich-session.js';

const anatomies = import.meta.glob<{ Anatomy: ComponentType }>('../../stories/docs/anatomy/*.tsx', {
  eager: true,
});

/** What brings its own provider, or needs none. */
const ON_ITS_OWN = [
  'AdoptedCheckoutProvider',
  'CheckoutPage',
  'CheckoutProvider',
  'CheckoutReturn',
];

/** Every component with all its parts, by its name. */
const COMPONENTS = Object.entries(anatomies)
  .map(([file, { Anatomy }]) => [/(\w+)\.tsx$/.exec(file)?.[1] ?? '', Anatomy] as const)
  .filter(([name]) => !ON_ITS_OWN.includes(name));

interface HostilePage extends RenderResult {
  /** Delivers that session as a change. Resolves to what was thrown, by the component that threw it. */
  deliver(session: unknown): Promise<string[]>;
  readonly store: CheckoutStore;
}

/**
 * A page of all components, or of `page` alone, each of which may fail by itself, on a Stripe that says what the test
 * wants.
 */
export async function openHostilePage(first?: Alter, page?: ReactNode): Promise<HostilePage> {
  const simulator = createSimulator();
  const { clientSecret } = await scenarios.cart.create(simulator);
  const { stripe, deliver } = alterSessions(simulator.stripe, first);
  const thrown: string[] = [];
  const handle = createStoreHandle();
  const components = page ? [['the page', () => page] as const] : COMPONENTS;
  const result = render(
    <CheckoutProvider stripe={stripe} clientSecret={clientSecret}>
      {handle.element}
      {components.map(([name, Anatomy]) => (
        <Boundary key={name} onError={(error) => thrown.push(`${name}: ${error.message}`)}>
          <Anatomy />
        </Boundary>
      ))}
    </CheckoutProvider>,
  );
  await waitFor(() => {
    if (handle.current.getState().status === 'loading') throw new Error('still loading');
  });
  return {
    ...result,
    store: handle.current,
    async deliver(session) {
      thrown.length = 0;
      await act(async () => {
        try {
          deliver(() => plainCopy(session));
        } catch (error) {
          thrown.push(`Stripe's handler: ${(error as Error).message}`);
        }
      });
      return [...thrown];
    },
  };
}

interface BoundaryProps {
  onError: (error: Error) => void;
  children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: Error) {
    this.props.onError(error);
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

/** The members that a hostile session may have beside those that are known. */
export const UNKNOWN: PlainRecord = {
  loyaltyPoints: { balance: 12, tiers: [{ name: 'gold' }] },
  newFlag: true,
  newList: [1, 2, 3],
};
