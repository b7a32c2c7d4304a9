import { faultsOfLayout, recordShifts } from './layout.js';
import { expect, test } from './storybook.js';

test('faults of layout are found', async ({ page }) => {
  await page.addInitScript(recordShifts);
  await page.goto('/index.json');
  await page.setContent(`
    <p style="inline-size: 120%">Too wide</p>
    <p style="inline-size: 4rem; overflow: hidden; white-space: nowrap">A long name, cut off</p>
    <div style="display: grid"><b style="grid-area: 1 / 1">One</b><i style="grid-area: 1 / 1">On it</i></div>
    <div id="late"></div>
    <p>Pushed down</p>
    <p style="position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden">Spoken only</p>
  `);
  // Again and again, so that it is also seen on a machine that is busy.
  await page.evaluate(() => {
    let height = 0;
    setInterval(() => {
      height = (height + 40) % 400;
      document.querySelector('#late')?.setAttribute('style', `block-size: ${height}px`);
    }, 40);
  });
  const faults = await page.evaluate(faultsOfLayout);
  expect(faults).toContainEqual(expect.stringContaining('moves by itself: Pushed down'));
  expect(faults.filter((fault) => !fault.startsWith('moves'))).toEqual([
    expect.stringContaining('scrolls sideways'),
    "cut off: <p> 'A long name, cut off'",
    "'One' lies on 'On it'",
  ]);
});

test('nothing is found where nothing is wrong', async ({ page }) => {
  await page.addInitScript(recordShifts);
  await page.goto('/index.json');
  await page.setContent('<h1>Checkout</h1><p>One <b>and</b> two</p><button>Pay</button>');
  expect(await page.evaluate(faultsOfLayout)).toEqual([]);
});
