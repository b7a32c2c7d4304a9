import { Source } from '@storybook/addon-docs/blocks';
import { componentsOf } from './model.js';

/** All parts of a component in use. The code is a module that the compiler checks and a test renders. */
export function Anatomy({ of }: { of: string }) {
  return componentsOf(of).map(({ name, anatomy }) => (
    <Source key={name} code={anatomy ?? ''} language="tsx" />
  ));
}
