import { invalidRequest, missingParam } from '../../../engine/refusal.js';
import type { SessionInput } from '../../../engine/sessions/create.js';
import { NO_PAGE_SETTINGS } from '../../../engine/sessions/page-settings.js';
import type { Branding, PageSettings } from '../../../engine/sessions/page-settings.js';
import type { UiMode } from '../../../engine/sessions/session.js';
import type { World } from '../../../engine/world.js';
import type { CreateParams } from './check-parameters.js';

/** The settings of a page that Stripe builds, completed by Stripe's defaults. */
export function readPageSettings(
  world: World,
  params: CreateParams,
  uiMode: UiMode,
): NonNullable<SessionInput['page']> {
  const { consent_collection: consent, custom_fields: customFields = [] } = params;
  return {
    branding: readBranding(world, params),
    customFields,
    customText: { ...NO_PAGE_SETTINGS.customText, ...params.custom_text },
    consentCollection: consent
      ? {
          payment_method_reuse_agreement: consent.payment_method_reuse_agreement ?? null,
          promotions: consent.promotions ?? null,
          terms_of_service: consent.terms_of_service ?? null,
        }
      : null,
    hiddenWallets: params.wallet_options?.link?.display === 'never' ? ['link'] : [],
    submitType: params.submit_type ?? null,
    redirectOnCompletion:
      uiMode === 'embedded_page' ? (params.redirect_on_completion ?? 'always') : null,
  };
}

/** Where a setting is left out the account's is shown, which here is Stripe's default. */
function readBranding(world: World, params: CreateParams): PageSettings['branding'] {
  const { branding_settings: given } = params;
  if (!given) return null;
  return {
    background_color: readColor(given.background_color, 'background_color') ?? '#ffffff',
    border_style: given.border_style ?? 'rounded',
    button_color: readColor(given.button_color, 'button_color') ?? '#0074d4',
    display_name: given.display_name ?? world.account.businessName,
    font_family: given.font_family ?? 'default',
    icon: readImage(given.icon, 'icon'),
    logo: readImage(given.logo, 'logo'),
  };
}

function readColor(color: string | null | undefined, name: string): string | null {
  if (color === null || color === undefined || /^#[\da-f]{6}$/i.test(color)) return color ?? null;
  throw invalidRequest(`Invalid color: ${color}. A color is a hex value such as #0074d4.`, {
    param: `branding_settings[${name}]`,
  });
}

function readImage(image: Branding['icon'] | undefined, name: 'icon' | 'logo'): Branding['icon'] {
  if (!image) return null;
  if (image[image.type] === undefined) {
    throw missingParam(`branding_settings[${name}][${image.type}]`);
  }
  return image;
}
