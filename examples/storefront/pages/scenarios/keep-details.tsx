import { useBeforeConfirm, useCheckoutSession } from 'checkstand';
import { keepDetails } from '../api.js';

/**
 * Hands what the shop's own fields hold to its server, right before the payment. The server keeps it
 * in the session's metadata.
 */
export function KeepDetails() {
  const sessionId = useCheckoutSession((session) => session.id);
  useBeforeConfirm(async (fields) => {
    if (sessionId !== null) await keepDetails(sessionId, fields);
  });
  return null;
}
