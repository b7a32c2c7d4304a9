import { useEffect, useRef } from 'react';
import { hasMoved, usePageTitle } from './router.js';

interface PageHeadingProps {
  /** What the page is about. Also the browser's title. */
  title: string;
  className?: string;
}

/**
 * The heading of a page. Takes the focus when the buyer comes from another page of the shop: what had it is gone, and
 * those who do not see the page hear where they are. Renders an `<h1>`.
 */
export function PageHeading({ title, className }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(title);
  useEffect(() => {
    if (hasMoved()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {title}
    </h1>
  );
}
