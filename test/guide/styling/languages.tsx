import { CheckoutPage, type CheckoutPageProps } from 'checkstand';
import { de } from 'checkstand/locales/de';
import { loadMessages, type Messages } from 'checkstand/locales';
import { useEffect, useState } from 'react';
import type { PageProps } from './show.js';

// #region one
export function GermanCheckout(props: PageProps) {
  return <CheckoutPage {...props} messages={de} />;
}
// #endregion

// #region lazy
export function LocalCheckout({ language, ...props }: PageProps & { language: string }) {
  const [messages, setMessages] = useState<Messages | null>();
  useEffect(() => {
    let isCurrent = true;
    void loadMessages(language)
      // Without its words the page still sells: in English.
      .catch(() => null)
      .then((loaded) => isCurrent && setMessages(loaded));
    return () => {
      isCurrent = false;
    };
  }, [language]);
  if (messages === undefined) return null;
  return <CheckoutPage {...props} messages={messages ?? undefined} />;
}
// #endregion

// #region own
const ourWords: Partial<Messages> = {
  ...de,
  promotionCode: 'Aktionscode',
  completeOrder: 'Jetzt kaufen',
};

export function OurWords(props: PageProps & Pick<CheckoutPageProps, 'collect'>) {
  return <CheckoutPage {...props} messages={ourWords} />;
}
// #endregion
