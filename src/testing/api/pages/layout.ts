import { textColorOn } from './contrast.js';
import { Html, html } from './html.js';

/** An answer to a browser: a page, or where to go. */
export interface PageAnswer {
  status: number;
  body: string;
  headers: Record<string, string>;
}

/** What a page is, besides its content. */
export interface PageFrame {
  title: string;
  /** For programs that look at the page: where the session stands. */
  state: 'authentication' | 'complete' | 'expired' | 'missing' | 'open';
  /** Colours as `#rrggbb`, already known to be such. */
  background?: string;
  button?: string;
}

const STYLE = new Html(`*{box-sizing:border-box}
body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#1a1b25;background:var(--background);overflow-wrap:anywhere}
main{max-width:64rem;margin:0 auto;padding:1.5rem;background:#fff}
form.checkout{display:grid;grid-template-columns:minmax(0,1fr);gap:0 3rem}
@media(min-width:50rem){form.checkout{grid-template-columns:repeat(2,minmax(0,1fr))}}
h1{font-size:1.25rem;margin:0 0 1rem}h2,h3{font-size:1rem;margin:1.5rem 0 .5rem}
ul,dl{list-style:none;margin:0;padding:0}
.order li,dl>div{display:flex;justify-content:space-between;gap:1rem;padding:.25rem 0}
.order li>:last-child,dd{flex:none;max-width:50%}.order li>:first-child{min-width:0}
dl{border-top:1px solid #737985;margin-top:.5rem;padding-top:.5rem}dd{margin:0}
small,.hint{color:#555a66;font-size:.875rem}
fieldset{border:0;margin:1rem 0;padding:0;min-width:0}legend{font-weight:600;padding:0}
label{display:block;margin:.5rem 0 .25rem}p{margin:.5rem 0}
input:not([type=radio],[type=checkbox]),select{width:100%;min-height:2.75rem;padding:.5rem;font:inherit;border:1px solid #737985;border-radius:.375rem;background:#fff;color:inherit}
input[type=number]{width:6rem}
[aria-invalid=true]{border-color:#b3093c}.fault,.fault a{color:#b3093c}
.choice{display:flex;gap:.5rem;align-items:baseline}.choice label{margin:0;padding:.25rem 0;flex:1}
.choice:not(:has(:checked))+.chosen{display:none}.chosen{padding-inline-start:1.5rem}
button{min-height:2.75rem;padding:.5rem 1rem;font:inherit;border:1px solid #737985;border-radius:.375rem;background:#fff;color:inherit;cursor:pointer}
p.choose{display:flex;flex-wrap:wrap;gap:.5rem}
button.pay{width:100%;margin-top:1.5rem;border:0;background:var(--button);color:var(--on-button);font-weight:600}
footer{margin-top:2rem}:focus-visible{outline:3px solid #2563eb;outline-offset:2px}`);

/** A whole page without a script. */
export function page(frame: PageFrame, content: Html, status = 200): PageAnswer {
  const { background = '#ffffff', button = '#0b5cad' } = frame;
  const body = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${frame.title}</title>
        <style>
          :root{--background:${background};--button:${button};--on-button:${textColorOn(button)}}
          ${STYLE}
        </style>
      </head>
      <body data-checkout-state="${frame.state}">
        <main>
          ${content}
          <footer>
            <small>A simulated page: no card is charged and nothing is bought.</small>
          </footer>
        </main>
      </body>
    </html> `;
  return {
    status,
    body: body.text,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src https: data:; base-uri 'none'",
      'referrer-policy': 'no-referrer',
    },
  };
}

/** Sends the browser to another page, which it asks for with GET. */
export function redirect(location: string): PageAnswer {
  return { status: 303, body: '', headers: { location, 'cache-control': 'no-store' } };
}
