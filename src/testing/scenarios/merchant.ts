import type { ScenarioOptions, ScenarioSession, ScenarioWorld } from './scenario.js';

/** A request parameter before it is form-encoded. */
export type Param = string | number | boolean | readonly Param[] | { [name: string]: Param };

/** A merchant's server in its smallest form: it posts to the API and reads the answer. */
export interface Merchant {
  post(path: string, params: { [name: string]: Param }): Promise<ApiObject>;
  get(path: string): Promise<ApiObject>;
  /** Makes the session; `ui_mode` and `return_url` are filled in. */
  session(params: { [name: string]: Param }): Promise<ScenarioSession>;
}

interface ApiObject {
  id: string;
  [name: string]: unknown;
}

/** The scenarios are written in this version's words, whatever the simulator's train. */
const API_VERSION = '2026-10-28.endive';
const RETURN_URL = 'https://example.com/return?session_id={CHECKOUT_SESSION_ID}';

/** The merchant of a simulator. */
export function createMerchant(simulator: ScenarioWorld, options: ScenarioOptions = {}): Merchant {
  const call = async (path: string, init: RequestInit): Promise<ApiObject> => {
    const response = await simulator.fetch(`https://api.stripe.com/v1/${path}`, {
      ...init,
      headers: {
        authorization: `Bearer ${simulator.secretKey}`,
        'stripe-version': API_VERSION,
        'content-type': 'application/x-www-form-urlencoded',
      },
    });
    const answer = (await response.json()) as ApiObject & { error?: { message: string } };
    if (answer.error) throw new Error(`Scenario: ${path}: ${answer.error.message}`);
    return answer;
  };
  const post: Merchant['post'] = (path, params) =>
    call(path, { method: 'POST', body: encode(params) });
  return {
    post,
    get: (path) => call(path, { method: 'GET' }),
    async session(params) {
      const session = await post('checkout/sessions', {
        ui_mode: 'elements',
        mode: 'payment',
        return_url: options.returnUrl ?? RETURN_URL,
        ...params,
      });
      return { sessionId: session.id, clientSecret: String(session.client_secret) };
    },
  };
}

function encode(params: { [name: string]: Param }): string {
  const form = new URLSearchParams();
  const add = (key: string, value: Param): void => {
    if (typeof value !== 'object') form.append(key, String(value));
    else for (const [name, member] of Object.entries(value)) add(`${key}[${name}]`, member);
  };
  for (const [name, value] of Object.entries(params)) add(name, value);
  return form.toString();
}
