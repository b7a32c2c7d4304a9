import type { World } from '../world.js';
import { changeSession } from './change.js';
import type { PageAnswers } from './page-settings.js';
import type { Session } from './session.js';

/** Keeps what the buyer answered on a page of Stripe's own, for the session to show. */
export function answerPage(world: World, id: string, answers: PageAnswers): Session {
  return changeSession(world, id, (draft) => {
    draft.pageAnswers = answers;
  });
}
