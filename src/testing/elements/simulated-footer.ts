import { h } from './dom.js';
import { formatCardNumber } from '../facts/card-numbers.js';
import { OFFERED_TEST_CARDS } from './offered-test-cards.js';

/** The badge that says that nobody is charged here, with the test cards behind a disclosure. */
export function createSimulatedFooter(onPick: (cardNumber: string) => void): HTMLElement {
  const disclosure = h(
    'details',
    {},
    h('summary', {}, 'Test cards'),
    h(
      'ul',
      { class: 'p-TestCards' },
      ...OFFERED_TEST_CARDS.map(({ number, outcome }) => {
        const pick = h(
          'button',
          { type: 'button', class: 'p-TestCard' },
          h('span', {}, formatCardNumber(number)),
          h('span', {}, outcome),
        );
        pick.addEventListener('click', () => {
          onPick(number);
          disclosure.open = false;
        });
        return h('li', {}, pick);
      }),
    ),
  );
  return h('div', { class: 'p-Footer' }, h('span', { class: 'p-Badge' }, 'Simulated'), disclosure);
}
