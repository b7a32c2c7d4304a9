/**
 * What stands after `/v1/` where Stripe has addresses and the simulator has none at all. They are
 * refused as not simulated: to call them unknown would be untrue.
 */
const RESOURCES = new Set(
  (
    'account account_links account_sessions accounts apple_pay application_fees apps balance ' +
    'balance_settings balance_transactions billing_portal climate confirmation_tokens ' +
    'country_specs credit_notes customer_sessions disputes entitlements ephemeral_keys ' +
    'exchange_rates file_links files financial_connections forwarding identity ' +
    'invoice_rendering_templates invoiceitems issuing mandates payment_attempt_records ' +
    'payment_links payment_method_configurations payment_method_domains payment_records payouts ' +
    'plans product_catalog quotes radar refunds reporting reviews setup_attempts sigma sources ' +
    'subscription_schedules tax tax_codes tax_ids terminal test_helpers three_d_secure tokens ' +
    'topups transfers treasury webhook_endpoints'
  ).split(' '),
);

/** Addresses of Stripe below resources of which the simulator has others. `*` is any one segment. */
const ADDRESSES: readonly RegExp[] = [
  'GET|POST billing/alerts',
  'GET billing/alerts/*',
  'POST billing/alerts/*/(activate|archive|deactivate)',
  'GET billing/(credit_balance_summary|credit_balance_transactions|credit_balance_transactions/*)',
  'GET|POST billing/(credit_grants|feedback_options)',
  'GET|POST billing/(credit_grants|feedback_options)/*',
  'POST billing/(credit_grants/*/expire|credit_grants/*/void|feedback_options/*/deactivate)',
  'POST billing/(meter_event_adjustments|meter_events)',
  'GET billing/meters/*/event_summaries',
  'POST charges',
  'POST charges/*',
  'POST charges/*/capture',
  'DELETE customers/*/discount',
  'GET|POST customers/*/(cash_balance|sources)',
  'GET customers/*/(cash_balance_transactions|cash_balance_transactions/*)',
  'POST customers/*/funding_instructions',
  'DELETE|GET|POST customers/*/sources/*',
  'POST customers/*/sources/*/verify',
  'POST invoices',
  'DELETE|POST invoices/*',
  'POST invoices/*/(add_lines|attach_payment|finalize|mark_uncollectible|pay|remove_lines|send|update_lines|void)',
  'POST invoices/*/lines/*',
  'POST payment_intents',
  'POST payment_intents/*',
  'POST payment_intents/*/(apply_customer_balance|cancel|capture|confirm|increment_authorization|verify_microdeposits)',
  'GET payment_intents/*/amount_details_line_items',
  'GET|POST products/*/features',
  'DELETE|GET products/*/features/*',
  'POST setup_intents',
  'POST setup_intents/*',
  'POST setup_intents/*/(cancel|confirm|verify_microdeposits)',
  'POST subscription_items',
  'DELETE|POST subscription_items/*',
  'POST subscriptions',
  'DELETE subscriptions/*/discount',
  'POST subscriptions/*/(migrate|pause|resume)',
].map(patternOf);

function patternOf(address: string): RegExp {
  const [methods = '', path = ''] = address.split(' ');
  return new RegExp(`^(?:${methods}) /v1/${path.replaceAll('*', '[^/]+')}$`);
}

/** Whether Stripe has an address that the simulator does not answer. */
export function isUnsimulatedAddress(method: string, path: string): boolean {
  const [, version, resource = '', ...rest] = path.split('/');
  if (!['DELETE', 'GET', 'POST'].includes(method) || rest.at(-1) === '') return false;
  if (version === 'v2') return resource !== '';
  if (version !== 'v1') return false;
  return RESOURCES.has(resource) || ADDRESSES.some((known) => known.test(`${method} ${path}`));
}
