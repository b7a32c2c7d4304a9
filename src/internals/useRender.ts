'use client';

import { cloneElement, isValidElement, useMemo, type ReactElement, type Ref } from 'react';
import { jsx } from 'react/jsx-runtime';
import { mergeProp, mergeProps } from './merge-props.js';
import { mergeRefs } from './merge-refs.js';
import type { PartOptions } from './part-props.js';
import { stateAttributes } from './state-attributes.js';

interface RenderInput<State extends object, Node> {
  /** The part's name in the theme, as the value of `data-checkstand`. */
  part: string;
  /** The part's props as the developer gave them. */
  given: PartOptions<State>;
  /** The ref that was forwarded to the part. */
  ref?: Ref<Node> | undefined;
  /** A ref that the part itself needs. */
  ownRef?: Ref<Node> | undefined;
  /** What the part knows; mirrored in data attributes. */
  state?: State;
  /** What the part itself puts on its element. */
  own?: Record<string, unknown>;
}

/**
 * Renders the one element of a part: its own tag, or what the developer put in its place, with everything
 * merged: props, handlers, class, style, ref and data attributes.
 */
export function useRender<State extends object, Node>(
  tag: keyof React.JSX.IntrinsicElements,
  { part, given, ref, ownRef, state = {} as State, own }: RenderInput<State, Node>,
): ReactElement {
  const { render } = given;
  const replacement = isValidElement(render) ? render : null;
  const replacedRef = replacement ? refOf<Node>(replacement) : undefined;
  const mergedRef = useMemo(() => {
    const refs = [ref, ownRef, replacedRef].filter((candidate) => candidate !== undefined);
    return refs.length > 1 ? mergeRefs(...refs) : refs[0];
  }, [ref, ownRef, replacedRef]);

  const props: Record<string, unknown> = {
    'data-checkstand': part,
    ...stateAttributes(state),
    ...own,
  };
  for (const name in given) {
    if (name === 'render') continue;
    const value = (given as Record<string, unknown>)[name];
    const isOfState = typeof value === 'function' && (name === 'className' || name === 'style');
    mergeProp(props, name, isOfState ? value(state) : value);
  }
  if (mergedRef) props.ref = mergedRef;
  if (typeof render === 'function') return render(props, state);
  if (!replacement) return jsx(tag, props);
  const replacementProps = { ...(replacement.props as Record<string, unknown>) };
  // Taken away without being read: see `refOf`.
  delete replacementProps.ref;
  return cloneElement(replacement, mergeProps(props, replacementProps));
}

/** React 19 keeps an element's ref among its props, React 18 beside them. */
function refOf<Node>(element: ReactElement): Ref<Node> | undefined {
  const inProps = Object.getOwnPropertyDescriptor(element.props, 'ref');
  // In React 18 reading `props.ref` warns, in React 19 reading `element.ref` does.
  if (inProps && !inProps.get) return inProps.value as Ref<Node>;
  const beside = Object.getOwnPropertyDescriptor(element, 'ref');
  return beside && !beside.get ? (beside.value as Ref<Node>) : undefined;
}
