import { Fragment } from 'react';

/** Words from the sources: what stands between backticks is code, a new line a new paragraph. */
export function Prose({ children }: { children: string }) {
  return children.split('\n').map((paragraph) => (
    <Fragment key={paragraph}>
      {paragraph !== children.split('\n')[0] && <br />}
      {paragraph
        .split('`')
        // A piece is code or text by its place, which is all that tells it from the others.
        .map((piece, place) => (place % 2 ? <code key={place}>{piece}</code> : piece))}
    </Fragment>
  ));
}
