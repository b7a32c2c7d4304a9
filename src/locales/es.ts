import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('es');

const PER: Readonly<Record<Interval, string>> = {
  day: 'al día',
  week: 'a la semana',
  month: 'al mes',
  year: 'al año',
};

const EACH: Readonly<Record<Interval, string>> = {
  day: 'cada día',
  week: 'cada semana',
  month: 'cada mes',
  year: 'cada año',
};

const every = (interval: Interval, count: number, once = PER) =>
  count === 1 ? once[interval] : `cada ${duration(count, interval)}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day'
    ? `${number(value)} ${plural(value, { one: 'día laborable', many: 'de días laborables', other: 'días laborables' })}`
    : duration(value, unit);

const characters = (value: number) =>
  `${number(value)} ${plural(value, { one: 'carácter', many: 'de caracteres', other: 'caracteres' })}`;

/** Spanish of Spain, in the polite form (usted). */
export const es: Messages = {
  locale: 'es',

  // The whole page.
  orderHeading: 'Su pedido',
  contactHeading: 'Datos de contacto',
  shippingOptionsHeading: 'Método de envío',
  paymentHeading: 'Pago',
  showOrder: 'Mostrar pedido',
  hideOrder: 'Ocultar pedido',

  // Where the checkout stands.
  loading: 'Cargando la página de pago…',
  loadFailed: 'No se ha podido cargar la página de pago.',
  retry: 'Reintentar',
  expired: 'Esta sesión de pago ha caducado. No se le ha cobrado nada.',
  restart: 'Empezar de nuevo',
  complete: 'Gracias. El pago se ha realizado correctamente.',
  completeUnpaid: 'Gracias. Hemos recibido su pedido y estamos procesando el pago.',
  expiresSoon: ({ minutes }) =>
    `Esta sesión de pago caduca en menos de ${duration(minutes, 'minute')}. No se le cobrará nada hasta que confirme el pago.`,
  expiryDue:
    'Se ha agotado el tiempo de esta sesión de pago. Estamos comprobando si sigue abierta…',
  offline: 'No tiene conexión a internet. Los datos que ha introducido se conservan.',
  onlineAgain: 'Vuelve a tener conexión a internet.',

  // The page that the buyer comes back to.
  returnLoading: 'Un momento. Estamos consultando su pago…',
  returnPaid: 'Gracias. El pago se ha realizado correctamente.',
  returnNothingDue: 'Gracias. Su pedido se ha completado.',
  returnProcessing:
    'Gracias. Hemos recibido su pedido y estamos procesando el pago. No tiene que hacer nada más.',
  returnUnpaid: 'El pago no se ha realizado. No se le ha cobrado nada.',
  returnExpired: 'Esta sesión de pago ha caducado. No se le ha cobrado nada.',
  returnUnknown:
    'No hemos podido averiguar el estado de su pago. Es posible que se haya realizado: no vuelva a pagar sin haberlo comprobado antes.',
  returnMissing: 'No hay ningún pago que mostrar.',
  returnRetry: 'Volver a comprobar',
  returnRestart: 'Intentar de nuevo',

  // The lines of the order.
  lineItems: 'Su pedido',
  quantityOf: ({ name }) => `Cantidad de ${name}`,
  increaseQuantityOf: ({ name }) => `Aumentar la cantidad de ${name}`,
  decreaseQuantityOf: ({ name }) => `Reducir la cantidad de ${name}`,
  quantity: ({ quantity }) => `Cantidad: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? `${amount} por ${unit}` : `${amount} por unidad`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `se factura según el uso ${every(interval, count, EACH)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} ${plural(packages, { one: 'paquete', many: 'de paquetes', other: 'paquetes' })} de ${number(size)}`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range =
      to === null ? `A partir de ${number(from)}` : `De ${number(from)} a ${number(to)}`;
    return `${range}: ${[each && `${each} por unidad`, flat && `${flat} de tarifa fija`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Eliminar',
  removeItem: ({ name }) => `Eliminar ${name}`,
  itemRemoved: ({ name }) => `Artículo eliminado: ${name}.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Incluye ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `La cantidad máxima por pedido es ${number(maximum)}.`,
  leastAllowed: ({ minimum }) => `La cantidad mínima por pedido es ${number(minimum)}.`,
  lastItem: 'No se puede eliminar el último artículo del pedido.',

  // What is offered with the order.
  optionalItems: 'También le puede interesar',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount} por ${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Cantidad: ${number(quantity)}`,
  addOptionalItem: 'Añadir',
  addOptionalItemOf: ({ name }) => `Añadir ${name}`,
  removeOptionalItem: 'Eliminar',
  removeOptionalItemOf: ({ name }) => `Eliminar ${name}`,
  optionalItemAdded: ({ name }) => `Artículo añadido: ${name}.`,
  optionalItemRemoved: ({ name }) => `Artículo eliminado: ${name}.`,
  promotionCodeNeedsMore:
    'Sin este artículo, su pedido no alcanza el importe mínimo del código promocional. Para eliminar el artículo, elimine primero el código.',
  promotionCodeNeedsItem:
    'Su código promocional se aplica a este artículo. Para eliminar el artículo, elimine primero el código.',

  // What it adds up to.
  totals: 'Resumen del pedido',
  subtotal: 'Subtotal',
  discount: 'Descuento',
  shipping: 'Envío',
  tax: 'Impuestos',
  taxIncluded: ({ name }) => `Incluye ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Gratis',
  taxNeedsAddress: 'Introduzca su dirección para calcular los impuestos',
  appliedBalance: 'Saldo de la cuenta',
  balanceAppliedToNextInvoice: 'El saldo restante se aplicará a su próxima factura.',
  surcharge: 'Recargo',
  total: 'Total',
  totalDueToday: 'Total a pagar hoy',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Después',
  dueAfterTrial: ({ date: end }) => `A partir del ${date(end)}`,
  totalChanged: ({ amount }) => `El total es ahora de ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Su suscripción',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} tras un periodo de prueba de ${duration(trialDays, 'day')}`
      : `${terms} tras el periodo de prueba`;
  },
  dueToday: ({ amount }) => `A pagar hoy: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Próxima factura: ${amount} el ${date(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name}: se aplica a todas las facturas.`;
    return months === 0
      ? `${name}: se aplica solo a la primera factura.`
      : `${name}: se aplica durante ${duration(months, 'month')}.`;
  },
  prorated:
    'El importe de hoy corresponde al tiempo que queda hasta el inicio del primer periodo completo.',
  balanceUsed: ({ amount }) => `Saldo de la cuenta utilizado hoy: ${amount}`,
  balanceLeft: 'El saldo restante se aplicará a su próxima factura.',

  // The currencies to pay in.
  currencyOptions: 'Moneda',
  exchangeRate: ({ from, to, rate }) =>
    `Conversión desde ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Código promocional',
  applyPromotionCode: 'Aplicar',
  appliedPromotionCodes: 'Códigos promocionales aplicados',
  removePromotionCode: ({ code }) => `Eliminar el código promocional ${code}`,
  promotionCodeApplied: ({ code }) => `Se ha aplicado el código promocional ${code}.`,
  promotionCodeRemoved: 'Se ha eliminado el código promocional.',

  // Who the buyer is.
  email: 'Correo electrónico',
  emailRequired: 'Introduzca su correo electrónico.',
  phoneNumber: 'Número de teléfono',
  phoneNumberRequired: 'Introduzca su número de teléfono.',
  individualName: 'Nombre y apellidos',
  individualNameRequired: 'Introduzca su nombre y apellidos.',
  buyerBusinessName: 'Nombre de la empresa',
  buyerBusinessNameRequired: 'Introduzca el nombre de su empresa.',
  taxIdDetails: 'Datos de la empresa',
  purchasingAsBusiness: 'Compro en nombre de una empresa',
  taxIdType: 'Tipo de identificación fiscal',
  taxIdTypeRequired: 'Seleccione el tipo de identificación fiscal.',
  chooseTaxIdType: 'Seleccione un tipo',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Otros países y regiones',
  taxId: 'Número de identificación fiscal',
  taxIdRequired: 'Introduzca su número de identificación fiscal.',

  // Addresses.
  shippingAddress: 'Dirección de envío',
  billingAddress: 'Dirección de facturación',
  billingSameAsShipping: 'La dirección de facturación es la misma que la de envío',
  addressLabels: {
    name: 'Nombre y apellidos',
    country: 'País o región',
    line1: 'Dirección',
    line2: 'Piso, puerta, etc.',
    city: 'Localidad',
    suburb: 'Barrio',
    district: 'Distrito',
    town: 'Ciudad o localidad',
    postal_code: 'Código postal',
    zip: 'Código postal (ZIP)',
    pin: 'Código postal (PIN)',
    eircode: 'Eircode',
    postcode: 'Código postal',
    state: 'Estado',
    province: 'Provincia',
    county: 'Condado',
    prefecture: 'Prefectura',
    emirate: 'Emirato',
    area: 'Zona',
    department: 'Departamento',
    region: 'Región',
    island: 'Isla',
    parish: 'Parroquia',
  },
  optionalField: ({ label }) => `${label} (opcional)`,
  fieldRequired: ({ label }) => `Campo obligatorio: ${label}.`,
  chooseCountry: 'Seleccionar…',

  // How the order gets to the buyer.
  shippingOptions: 'Método de envío',
  shippingOptionRequired: 'Seleccione un método de envío.',
  shippingOption: 'Envío',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Hasta ${deliveryTime(maximum)}` : '';
    if (!maximum) return `Al menos ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `De ${deliveryTime(minimum)} a ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `De ${number(minimum.value)} a ${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Pago exprés',
  expressCheckoutOr: 'O',
  savedPaymentMethods: 'Métodos de pago guardados',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Tarjeta'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Tarjeta')} que termina en ${last4}`,
  cardExpires: (day) => `Caducidad: ${cardExpiry(day)}`,
  cardExpired: (day) => `Tarjeta caducada: ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Usar otro método de pago',
  savePaymentMethod: 'Guardar mis datos para pagar más rápido la próxima vez',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Rellene este campo.',
  customFieldDigits: 'Introduzca solo números.',
  customFieldNothingChosen: 'Seleccionar…',
  customFieldChoose: 'Seleccione una de las opciones.',
  customFieldTooShort: ({ minimum }) => `Introduzca al menos ${characters(minimum)}.`,
  customFieldTooLong: ({ maximum }) => `Introduzca como máximo ${characters(maximum)}.`,
  agreeToTerms: 'Acepto las condiciones del servicio',
  termsRequired: 'Acepte las condiciones para continuar.',

  // The button that pays.
  pay: ({ amount }) => `Pagar ${amount}`,
  subscribe: 'Suscribirse',
  startTrial: 'Iniciar prueba',
  book: ({ amount }) => (amount ? `Reservar por ${amount}` : 'Reservar'),
  donate: ({ amount }) => (amount ? `Donar ${amount}` : 'Donar'),
  completeOrder: 'Finalizar pedido',
  saveCard: 'Guardar tarjeta',
  submitWaiting: 'Actualizando…',
  submitProcessing: 'Procesando…',
  submitComplete: 'Listo',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Elija una cantidad entre ${number(Math.max(minimum, 1))} y ${number(maximum)}.`,
  promotionCodeMissing: 'Introduzca un código promocional.',
  missing: ({ details }) => `Para continuar, revise lo siguiente: ${list(details)}.`,
  missingDetails: {
    email: 'su correo electrónico',
    phoneNumber: 'su número de teléfono',
    individualName: 'su nombre completo',
    businessName: 'el nombre de su empresa',
    shippingAddress: 'su dirección de envío',
    billingAddress: 'su dirección de facturación',
    shippingOption: 'el método de envío',
    payment: 'sus datos de pago',
    contactDetails: 'sus datos de contacto',
    taxId: 'su número de identificación fiscal',
    terms: 'las condiciones del servicio',
    customField: 'un campo obligatorio',
  },
  updateFailed: ({ reason }) => `No se le ha cobrado nada. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `No se le ha cobrado nada. El total es ahora de ${amount}. Revise su pedido e inténtelo de nuevo.`,
  sessionClosed: 'Esta sesión de pago ya no está abierta. No se le ha cobrado nada.',
  serverUpdateFailed: 'La tienda no ha podido realizar este cambio. Inténtelo de nuevo.',
  serverUpdateTimedOut:
    'La tienda ha tardado demasiado en realizar este cambio. Inténtelo de nuevo.',
  unexpected: 'Se ha producido un error. Inténtelo de nuevo.',
};

export default es;
