export { createStripeSimulator } from './simulator.js';
export type { StripeSimulator, StripeSimulatorOptions } from './simulator.js';
export type { Controls } from './controls.js';
export type { Assumptions } from './engine/assumptions.js';
export type { TaxSettings } from './engine/tax/settings.js';
export type { Payment } from './engine/payments/payment.js';
export type { FetchLike } from './api/fetch-face.js';
export type { BrowserCall, Latency, ScriptedCall, ScriptedFailure } from './api/http/network.js';
export type { StripeEvent } from './api/events.js';
export type {
  AddedWebhook,
  HeldEvents,
  WebhookDelivery,
  WebhookEndpoint,
  Webhooks,
} from './api/webhooks/webhooks.js';
export { connectStripe, createStripeConstructor } from './stripe-js/index.js';
export type { ConnectStripeOptions, StripeJsOptions } from './stripe-js/index.js';
export { scenarios } from './scenarios/index.js';
export type {
  Scenario,
  ScenarioName,
  ScenarioOptions,
  ScenarioSession,
} from './scenarios/index.js';
export type { Train } from './trains.js';
