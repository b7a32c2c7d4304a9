import { INTERNAL_DEFAULT_PROJECT_ANNOTATIONS as reactAnnotations } from '@storybook/react-vite';
import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { memo, useSyncExternalStore, type ComponentType } from 'react';
import { composeStory } from 'storybook/preview-api';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { StoryParameters } from '../world/story-world.js';
import { loadStoryWorld, withCheckout } from '../world/with-checkout.js';
import type { LoadedStory } from '../world/with-checkout.js';
import './state-matrix.css';
import type { PlayContext } from './story.js';

/** What `import * as stories` gives. */
interface StoryModule {
  default: Meta;
  /** Storybook adds it to the module, which itself lists its names by the alphabet. */
  __namedExportsOrder?: readonly string[];
}

interface StateMatrixOptions<Name> {
  /** Stories that cannot stand among others; a comment says why. */
  without?: ReadonlyArray<Name>;
}

/** A story in its place on the canvas. */
interface State {
  name: string;
  /** Makes its Stripe. */
  load: () => Promise<void>;
  Story: ComponentType;
  /** Absent: it is the state that it comes in. */
  play?: (context: Pick<PlayContext, 'canvasElement' | 'canvas' | 'userEvent'>) => Promise<void>;
}

/** All states of a component, of which the first ones already stand on the canvas. */
interface Matrix {
  states: readonly State[];
  standing: () => number;
  subscribe: (listener: () => void) => () => void;
  /** Puts the next state on the canvas. */
  add: () => void;
}

/**
 * A story that shows all stories of a component at once, played, in one React tree: each in a cell, on a checkout of
 * its own. A story that chooses something of the toolbar (dark, right to left, narrow) has no cell, as it repeats a
 * state: choose the same for the matrix.
 */
export function stateMatrix<Module extends StoryModule>(
  module: Module,
  { without = [] }: StateMatrixOptions<Exclude<keyof Module, keyof StoryModule>> = {},
) {
  const { default: meta, __namedExportsOrder, ...exported } = module;
  const left = new Set<unknown>(without);
  const names = __namedExportsOrder ?? Object.keys(exported);
  const stories = names
    .map((name) => [name, (exported as Record<string, StoryObj>)[name] ?? {}] as const)
    .filter(([name, { globals }]) => !left.has(name) && !globals);
  return {
    parameters: { provider: false, wide: true } satisfies StoryParameters,
    loaders: [
      ({ globals }) => ({
        matrix: createMatrix(
          stories.map(([name, story]) => createState(name, story, meta, globals)),
        ),
      }),
    ],
    render: (_, { loaded }) => <StateMatrix matrix={loaded['matrix'] as Matrix} />,
    play: ({ canvasElement, loaded, step }) =>
      playMatrix(loaded['matrix'] as Matrix, { canvasElement, step }),
  } satisfies StoryObj;
}

/**
 * The world comes by a decorator. Storybook's own loading of a composed story first takes down all that were composed
 * before, and under test the matrix itself is one of them. For the same reason the annotations of the preview are not
 * those that Storybook would add: the matrix already stands on its stage.
 */
function createState(
  name: string,
  story: StoryObj,
  meta: Meta,
  globals: Record<string, unknown>,
): State {
  let loaded: LoadedStory;
  const withWorld: Decorator = (Story) => Story({ loaded });
  const Story = composeStory(
    story,
    meta,
    { initialGlobals: globals, decorators: [withCheckout, withWorld] },
    reactAnnotations,
    name,
  );
  if (story.beforeEach ?? meta.beforeEach) {
    throw new Error(
      `The story ${name} changes what others share ('beforeEach'), so it cannot stand among them.`,
    );
  }
  return {
    name: Story.storyName,
    async load() {
      loaded = await loadStoryWorld({ parameters: Story.parameters, globals: Story.globals });
    },
    Story,
    play: Story.play && (async (context) => Story.play?.({ ...context, loaded })),
  };
}

function createMatrix(states: readonly State[]): Matrix {
  const listeners = new Set<() => void>();
  let standing = 0;
  return {
    states,
    standing: () => standing,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add() {
      standing += 1;
      for (const listener of listeners) listener();
    },
  };
}

function StateMatrix({ matrix }: { matrix: Matrix }) {
  const standing = useSyncExternalStore(matrix.subscribe, matrix.standing);
  return (
    <div className="state-matrix">
      {matrix.states.slice(0, standing).map((state) => (
        <Cell key={state.name} state={state} />
      ))}
    </div>
  );
}

/** Rendered once: what a story's `render` makes up must not change while the next state comes. */
const Cell = memo(function Cell({ state: { name, Story } }: { state: State }) {
  return (
    <figure>
      <figcaption>{name}</figcaption>
      <div>
        <Story />
      </div>
    </figure>
  );
});

/** One after the other: there is one focus, and a clock in a story starts when it is its turn. */
async function playMatrix(
  { states, add }: Matrix,
  { canvasElement, step }: Pick<PlayContext, 'canvasElement' | 'step'>,
): Promise<void> {
  // Without a pause between the keys: there are many.
  const hands = userEvent.setup({ delay: null });
  for (const [index, { name, load, play }] of states.entries()) {
    await step(name, async () => {
      await load();
      giveUpFocus();
      add();
      const cell = await waitFor(() => cellAt(canvasElement, index));
      if (play) await play({ canvasElement: cell, canvas: within(cell), userEvent: hands });
      else await waitFor(() => expect(cell).not.toBeEmptyDOMElement());
      tellApart(cell, name);
    });
  }
  canvasElement.querySelector('.state-matrix')?.setAttribute('data-ready', '');
}

/** As on a page that was just opened. */
function giveUpFocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Landmarks of one name are a fault of a page, but here only the matrix repeats them. */
function tellApart(cell: HTMLElement, name: string): void {
  for (const landmark of cell.querySelectorAll('section[aria-label], form[aria-label]')) {
    landmark.setAttribute('aria-label', `${landmark.getAttribute('aria-label')} (${name})`);
  }
}

function cellAt(canvasElement: HTMLElement, index: number): HTMLElement {
  const cell = canvasElement.querySelectorAll<HTMLElement>('.state-matrix > figure > div')[index];
  if (!cell) throw new Error(`The cell ${index} of the matrix does not stand.`);
  return cell;
}
