/*
 * The public names of `checkstand/locales`: every language, each in a file of its own that is loaded when it is asked for.
 */
export { localeTags, loadMessages } from './load-messages.js';
export type { LocaleTag } from './load-messages.js';
export { matchLocale } from './match-locale.js';
export type { Messages } from '../messages/index.js';
