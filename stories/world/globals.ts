import type { LocaleTag } from 'checkstand/locales';
import { localeTags } from 'checkstand/locales';
import { scenarios } from 'checkstand/testing';
import type { ScenarioName, Train } from 'checkstand/testing';
import type { PresetName } from 'checkstand/theme';

/** What the toolbar chooses for every story. */
export interface StoryGlobals {
  /** The Stripe.js whose simulator the story runs on. */
  train: Train;
  /** Milliseconds that the simulated Stripe takes to answer. */
  latency: '0' | '300' | '2000';
  /** What goes wrong: nothing, the load of the session, the next change, the next payment, or the network. */
  failure: 'none' | 'load' | 'update' | 'decline' | 'offline';
  /** The preset of `createTheme` that the whole page wears, or the stylesheet alone. */
  theme: PresetName | 'none';
  colorScheme: 'light' | 'dark';
  /** The buyer's language; `pseudo` shows what is not translated. */
  locale: LocaleTag | 'pseudo';
  direction: 'ltr' | 'rtl';
  /** A scenario of the simulator that replaces the story's own; `story` keeps it. */
  scenario: ScenarioName | 'story';
}

/** The toolbar's first choices, and those under which stories are tested. */
export const initialGlobals: StoryGlobals = {
  train: 'endive',
  latency: '0',
  failure: 'none',
  theme: 'stripe',
  colorScheme: 'light',
  locale: 'en',
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
  theme: toolbar('Theme', 'paintbrush', [
    ['stripe', 'Theme: stripe'],
    ['night', 'Theme: night'],
    ['flat', 'Theme: flat'],
    ['ink', 'Theme: ink'],
    ['bloom', 'Theme: bloom'],
    ['none', 'Stylesheet alone'],
  ]),
  colorScheme: toolbar('Colour scheme', 'circlehollow', [
    ['light', 'Light'],
    ['dark', 'Dark'],
  ]),
  locale: toolbar('Language', 'globe', [
    ...localeTags.map((tag) => [tag, nameOf(tag)] as const),
    ['pseudo', 'Pseudo-locale'],
  ]),
  direction: toolbar('Direction', 'transfer', [
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
};

/** "de · Deutsch". */
function nameOf(tag: string): string {
  return `${tag} · ${new Intl.DisplayNames(tag, { type: 'language' }).of(tag)}`;
}

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
