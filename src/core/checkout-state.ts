import type {
  CheckoutActionName,
  CustomFieldValue,
  CustomFieldValues,
} from './checkout-actions.js';
import type { CheckoutActionError, CheckoutLoadError } from './checkout-errors.js';
import type { CheckoutSession } from './session.js';
import { shareStructure } from './share-structure.js';

/** Where the checkout stands. `open` is the only one in which the buyer can change or pay anything. */
export type CheckoutStatusName = 'loading' | 'error' | 'open' | 'complete' | 'expired';

/** What is known of one action: whether it runs now, and why it failed the last time. */
export interface ActionState {
  /** How many calls are on their way. */
  readonly pending: number;
  /** Cleared when the action runs again or is reset. */
  readonly error: CheckoutActionError | null;
}

/** What submit is doing: nothing, waiting for changes that are on their way, or confirming with Stripe. */
export type SubmitPhase = 'idle' | 'waiting' | 'confirming';

/** Something that the buyer wants. */
export type Wish = number | string | boolean | null;

/** Everything that a checkout page can show. Replaced as a whole, never mutated. */
export interface CheckoutState {
  readonly status: CheckoutStatusName;
  /** Null until the first session has been loaded, and again while another one loads. */
  readonly session: CheckoutSession | null;
  readonly loadError: CheckoutLoadError | null;
  /** By action name, and by `name:subject` for actions that are about one line or item. */
  readonly actions: Readonly<Record<string, ActionState>>;
  /**
   * What the buyer wants and Stripe has not answered yet: a quantity by line id, the id of a shipping option under
   * `updateShippingOption`. Under `paymentMethod` the id of a saved one (null: a new one), under `savePaymentMethod`
   * whether it may be saved, which Stripe hears of when the buyer pays.
   */
  readonly wishes: Readonly<Record<string, Wish>>;
  /** What the shop's own fields hold. Kept when another session is loaded. */
  readonly fields: CustomFieldValues;
  readonly submit: SubmitPhase;
  /** Counts the sdks of this page: Stripe's Elements belong to one of them and are mounted anew with the next. */
  readonly generation: number;
}

/** Before anything has been loaded: what a server renders. */
export const initialState: CheckoutState = {
  status: 'loading',
  session: null,
  loadError: null,
  actions: {},
  wishes: {},
  fields: {},
  submit: 'idle',
  generation: 0,
};

const IDLE: ActionState = { pending: 0, error: null };

/** A session is being loaded with the sdk of that number. */
export function loading({ fields }: CheckoutState, generation: number): CheckoutState {
  return { ...initialState, fields, generation };
}

/** No session could be loaded. */
export function failed(state: CheckoutState, loadError: CheckoutLoadError): CheckoutState {
  return { ...loading(state, state.generation), status: 'error', loadError };
}

/** Puts right what parts rely on in a session, which shares with `previous` what has not changed. */
export type Mender = (
  session: CheckoutSession,
  previous: CheckoutSession | null,
) => CheckoutSession;

/** A session has arrived, whichever way. Nothing changed: the same state. */
export function received(
  state: CheckoutState,
  incoming: CheckoutSession,
  mend: Mender | null,
): CheckoutState {
  let session = shareStructure(state.session, incoming);
  if (mend) session = mend(session, state.session);
  if (session === state.session) return state;
  return { ...state, session, status: session.status.type, loadError: null };
}

/** The key of an action in {@link CheckoutState.actions}, or of its part about one line or item. */
export function actionKey(name: CheckoutActionName, subject?: string): string {
  return subject === undefined ? name : `${name}:${subject}`;
}

/** Every key that a call of the action is kept under. */
export function actionKeys(name: CheckoutActionName, subject?: string): string[] {
  return subject === undefined ? [name] : [name, actionKey(name, subject)];
}

/** What is known of the action under that key. */
export function actionOf(state: CheckoutState, key: string): ActionState {
  return state.actions[key] ?? IDLE;
}

/** One more call of the action is on its way; why the last one failed is forgotten. */
export function actionStarted(state: CheckoutState, keys: readonly string[]): CheckoutState {
  return withActions(state, keys, ({ pending }) => ({ pending: pending + 1, error: null }));
}

/** One call of the action has been answered. */
export function actionEnded(
  state: CheckoutState,
  keys: readonly string[],
  error: CheckoutActionError | null,
): CheckoutState {
  return withActions(state, keys, (action) => ({ pending: action.pending - 1, error }));
}

/** An action was refused before anything was sent. */
export function actionRefused(
  state: CheckoutState,
  keys: readonly string[],
  error: CheckoutActionError,
): CheckoutState {
  return withActions(state, keys, ({ pending }) => ({ pending, error }));
}

/** Why the action failed is forgotten. */
export function actionReset(state: CheckoutState, key: string): CheckoutState {
  if (actionOf(state, key).error === null) return state;
  return withActions(state, [key], ({ pending }) => ({ pending, error: null }));
}

function withActions(
  state: CheckoutState,
  keys: readonly string[],
  change: (action: ActionState) => ActionState,
): CheckoutState {
  const actions = { ...state.actions };
  for (const key of keys) actions[key] = change(actionOf(state, key));
  return { ...state, actions };
}

/** The buyer wants something else, and Stripe has not answered yet. */
export function wished(state: CheckoutState, key: string, wish: Wish): CheckoutState {
  return { ...state, wishes: { ...state.wishes, [key]: wish } };
}

/** Stripe has answered the wish, or nobody waits for it any more. */
export function wishEnded(state: CheckoutState, key: string): CheckoutState {
  if (!(key in state.wishes)) return state;
  const { [key]: _, ...wishes } = state.wishes;
  return { ...state, wishes };
}

/** Submit is doing something else than before. */
export function submitPhase(state: CheckoutState, submit: SubmitPhase): CheckoutState {
  return state.submit === submit ? state : { ...state, submit };
}

/** One of the shop's own fields holds something else. */
export function fieldSet(
  state: CheckoutState,
  name: string,
  value: CustomFieldValue,
): CheckoutState {
  if (state.fields[name] === value) return state;
  return { ...state, fields: { ...state.fields, [name]: value } };
}
