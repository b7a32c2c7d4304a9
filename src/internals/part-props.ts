import type { ComponentPropsWithoutRef, CSSProperties, ReactElement, Ref } from 'react';

/** What every part takes, so that it can be made the developer's own. */
export interface PartOptions<State> {
  /**
   * Replaces the part's element: one of your own, which gets the part's props and ref, or a function of props
   * and state that returns one.
   */
  render?: ReactElement | ((props: PartElementProps, state: State) => ReactElement) | undefined;
  /** A class, or a function of the part's state that returns one. */
  className?: string | ((state: State) => string | undefined) | undefined;
  /** A style, or a function of the part's state that returns one. */
  style?: CSSProperties | ((state: State) => CSSProperties | undefined) | undefined;
}

/** The props that a part gives to the element that stands in for its own. */
export type PartElementProps = Record<string, unknown> & { ref?: Ref<never> };

/** The props of a part that renders a `Tag`. */
export type PartProps<Tag extends keyof React.JSX.IntrinsicElements, State = object> = Omit<
  ComponentPropsWithoutRef<Tag>,
  keyof PartOptions<State>
> &
  PartOptions<State>;
