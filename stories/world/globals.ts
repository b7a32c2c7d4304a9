import { scenarios } from 'checkstand/testing';
import type { ScenarioName, Train } from 'checkstand/testing';

/** What the toolbar chooses for every story. */
export interface StoryGlobals {
  /** The Stripe.js whose simulator the story runs on. */
  train: Train;
  /** Milliseconds that the simulated Stripe takes to answer. */
  latency: '0' | '300' | '2000';
  /** What goes wrong: nothing, the load of the session, the next change, the next payment, or the network. */
  failure: 'none' | 'load' | 'update' | 'decline' | 'offline';
  colorScheme: 'light' | 'dark';
  direction: 'ltr' | 'rtl';
  /** A scenario of the simulator that replaces the story's own; `story` keeps it. */
  scenario: ScenarioName | 'story';
}

/** The toolbar's first choices, and those under which stories are tested. */
export const initialGlobals: StoryGlobals = {
  train: 'endive',
  latency: '0',
  failure: 'none',
  colorScheme: 'light',
  direction: 'ltr',
  scenario: 'story',
};

/** The story's globals with their types, for decorators: Storybook itself types them as `any`. */
export function readGlobals(globals: Record<string, unknown>): StoryGlobals {
  return { ...initialGlobals, ...globals };
}

/** The toolbar itself. */
export const globalTypes = {
  scenario: toolbar('Scenario', 'browser', [
    ['story', "The story's own"],
    ...Object.values(scenarios).map(({ name, title }) => [name, title] as const),
  ]),
  train: toolbar('Stripe.js', 'beaker', ['clover', 'dahlia', 'endive']),
  latency: toolbar('Latency', 'timer', [
    ['0', 'No latency'],
    ['300', '300 ms'],
    ['2000', '2 s'],
  ]),
  failure: toolbar('Failure', 'alert', [
    ['none', 'Nothing fails'],
    ['load', 'The session does not load'],
    ['update', 'The next change fails'],
    ['decline', 'The next payment is declined'],
    ['offline', 'Offline once it is open'],
  ]),
  colorScheme: toolbar('Colour scheme', 'circlehollow', [
    ['light', 'Light'],
    ['dark', 'Dark'],
  ]),
  direction: toolbar('Direction', 'transfer', [
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
};

/** One menu of the toolbar; an item is its value, or its value and its title. */
export function toolbar<const Icon extends string>(
  title: string,
  icon: Icon,
  items: ReadonlyArray<string | readonly [value: string, title: string]>,
) {
  return {
    description: title,
    toolbar: {
      title,
      icon,
      dynamicTitle: true,
      items: items.map((item) =>
        typeof item === 'string'
          ? { value: item, title: item }
          : { value: item[0], title: item[1] },
      ),
    },
  };
}
