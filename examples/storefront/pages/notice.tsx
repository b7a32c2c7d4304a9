import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { usePageTitle } from './router.js';

/** Its heading takes the focus whenever it says something new, so that nobody misses the result. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(title);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <section className="notice">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <div>{children}</div>
    </section>
  );
}
