import { lazy, type ComponentType } from 'react';

/** A component that suspends until it is told to arrive, as one whose code is on its way. */
export function createLate(Component: ComponentType) {
  let arrive = () => {};
  const arrived = new Promise<{ default: ComponentType }>((resolve) => {
    arrive = () => resolve({ default: Component });
  });
  return { Late: lazy(() => arrived), arrive };
}
