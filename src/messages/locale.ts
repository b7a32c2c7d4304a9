/** Which language the messages are in. */
export interface LocaleMessages {
  /** The BCP 47 tag of these messages, for `Intl`. */
  readonly locale: string;
}

export const localeMessages: LocaleMessages = { locale: 'en' };

/** English in the ways of `Intl`, for the groups of this folder. */
export const percent = new Intl.NumberFormat('en', {
  style: 'percent',
  maximumFractionDigits: 4,
});
