import type { ReactNode } from 'react';
import './docs.css';

/** Lets a table that is wider than the screen be moved; browsers take what scrolls into the order of the Tab key. */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="docs-scroll" role="region" aria-label={label}>
      {children}
    </div>
  );
}
