import { forwardRef, type ComponentPropsWithoutRef, type InputHTMLAttributes } from 'react';
import './design-system.css';

/*
 * A design system as a company may have one: components of its own markup and classes, which know nothing of Checkstand.
 */

/** A button with a place for its state, in the company's looks. */
export const DsButton = forwardRef<HTMLButtonElement, ComponentPropsWithoutRef<'button'>>(
  function DsButton({ className = '', children, ...props }, ref) {
    return (
      <button ref={ref} type="button" {...props} className={`ds-button ${className}`}>
        <span className="ds-button-words">{children}</span>
      </button>
    );
  },
);

/** An input in a frame. The ref and everything else are the input's. */
export const DsInput = forwardRef<HTMLInputElement, InputHTMLAttributes<HTMLInputElement>>(
  function DsInput({ className = '', ...props }, ref) {
    return (
      <span className="ds-frame">
        <input ref={ref} {...props} className={`ds-input ${className}`} />
      </span>
    );
  },
);

/** A choice among a few, in a frame. */
export const DsSelect = forwardRef<HTMLSelectElement, ComponentPropsWithoutRef<'select'>>(
  function DsSelect({ className = '', ...props }, ref) {
    return (
      <span className="ds-frame">
        <select ref={ref} {...props} className={`ds-input ${className}`} />
      </span>
    );
  },
);

/** A radio button with a dot of its own. */
export const DsRadio = forwardRef<HTMLInputElement, InputHTMLAttributes<HTMLInputElement>>(
  function DsRadio({ className = '', ...props }, ref) {
    return (
      <span className="ds-mark">
        <input ref={ref} {...props} type="radio" className={`ds-radio ${className}`} />
      </span>
    );
  },
);

/** A box with a tick of its own. */
export const DsCheckbox = forwardRef<HTMLInputElement, InputHTMLAttributes<HTMLInputElement>>(
  function DsCheckbox({ className = '', ...props }, ref) {
    return (
      <span className="ds-mark">
        <input ref={ref} {...props} type="checkbox" className={`ds-checkbox ${className}`} />
      </span>
    );
  },
);

/** A message in a bubble. */
export const DsNotice = forwardRef<HTMLParagraphElement, ComponentPropsWithoutRef<'p'>>(
  function DsNotice({ className = '', children, ...props }, ref) {
    return (
      <p ref={ref} {...props} className={`ds-notice ${className}`}>
        {children}
      </p>
    );
  },
);
