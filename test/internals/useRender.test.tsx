import { render } from '@testing-library/react';
import { createRef, type Ref } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { PartProps } from '../../src/internals/part-props.js';
import { useRender } from '../../src/internals/useRender.js';

interface State {
  pending: boolean;
}

function Part({
  forwarded,
  ownRef,
  pending = false,
  ...given
}: PartProps<'button', State> & {
  forwarded?: Ref<HTMLButtonElement>;
  ownRef?: Ref<HTMLButtonElement>;
  pending?: boolean;
}) {
  return useRender('button', {
    part: 'part',
    given,
    ref: forwarded,
    ownRef,
    state: { pending },
    own: { type: 'button', children: 'own' },
  });
}

const renderPart = (props: Parameters<typeof Part>[0]) => {
  const view = render(<Part {...props} />);
  return { ...view, element: view.container.firstElementChild as HTMLElement };
};

describe('useRender', () => {
  // The first: React gives each of its warnings once.
  it('gives no warning with an element that has no ref, or one', () => {
    const complained = vi.spyOn(console, 'error');
    renderPart({ render: <em /> });
    renderPart({ render: <em ref={createRef<HTMLElement>()} />, forwarded: createRef() });
    expect(complained).not.toHaveBeenCalled();
    complained.mockRestore();
  });

  it('renders the tag with the attributes of part and state', () => {
    const { element } = renderPart({ pending: true });
    expect(element.outerHTML).toBe(
      '<button data-checkstand="part" data-pending="" type="button">own</button>',
    );
  });

  it("lets a page's attribute win, also over those of the state", () => {
    const { element } = renderPart({ type: 'submit', children: 'given' });
    expect(element).toHaveAttribute('type', 'submit');
    expect(element).toHaveTextContent('given');
  });

  it('leaves out a class and a style that functions do not give', () => {
    const { element } = renderPart({ className: () => undefined, style: () => undefined });
    expect(element).not.toHaveAttribute('class');
    expect(element).not.toHaveAttribute('style');
  });

  it('fills every ref: the forwarded one, its own, and that of the element in its place', () => {
    const refs = [createRef<HTMLButtonElement>(), createRef<HTMLButtonElement>()] as const;
    const replaced = createRef<HTMLElement>();
    const { element } = renderPart({
      forwarded: refs[0],
      ownRef: refs[1],
      render: <em ref={replaced} />,
    });
    expect(element.localName).toBe('em');
    for (const ref of [...refs, replaced]) expect(ref.current).toBe(element);
  });

  it('does not detach and attach a ref again when nothing about refs has changed', () => {
    const forwarded = vi.fn<(node: HTMLElement | null) => void>();
    const ownRef = createRef<HTMLButtonElement>();
    const { rerender } = renderPart({ forwarded, ownRef });
    rerender(<Part forwarded={forwarded} ownRef={ownRef} pending />);
    expect(forwarded).toHaveBeenCalledOnce();
  });

  it('keeps the key and the children of an element of yours', () => {
    const { element } = renderPart({ render: <em key="mine">yours</em> });
    expect(element).toHaveTextContent('yours');
    expect(element).toHaveAttribute('data-checkstand', 'part');
  });

  it('passes the merged props to a component of yours', () => {
    const seen: object[] = [];
    function Yours(props: object) {
      seen.push(props);
      return null;
    }
    renderPart({ render: <Yours />, title: 'given', pending: true });
    expect(seen[0]).toEqual({
      'data-checkstand': 'part',
      'data-pending': '',
      type: 'button',
      children: 'own',
      title: 'given',
    });
  });

  it('calls a function with props, ref included, and state', () => {
    const forwarded = createRef<HTMLButtonElement>();
    const states: State[] = [];
    const { element } = renderPart({
      forwarded,
      pending: true,
      render: (props, state) => {
        states.push(state);
        return <em {...props} />;
      },
    });
    expect(states).toEqual([{ pending: true }]);
    expect(forwarded.current).toBe(element);
  });
});
