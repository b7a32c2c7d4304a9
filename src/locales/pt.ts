import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('pt-PT');

const PER: Readonly<Record<Interval, string>> = {
  day: 'por dia',
  week: 'por semana',
  month: 'por mês',
  year: 'por ano',
};

const EACH: Readonly<Record<Interval, string>> = {
  day: 'todos os dias',
  week: 'todas as semanas',
  month: 'todos os meses',
  year: 'todos os anos',
};

const every = (interval: Interval, count: number, once = PER) =>
  count === 1 ? once[interval] : `de ${number(count)} em ${duration(count, interval)}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day'
    ? `${number(value)} ${plural(value, { one: 'dia útil', many: 'de dias úteis', other: 'dias úteis' })}`
    : duration(value, unit);

const characters = (value: number) =>
  `${number(value)} ${plural(value, { one: 'caráter', many: 'de caracteres', other: 'caracteres' })}`;

/** Portuguese of Portugal, in the polite form (third person, without a pronoun). */
export const pt: Messages = {
  locale: 'pt',

  // The whole page.
  orderHeading: 'A sua encomenda',
  contactHeading: 'Contacto',
  shippingOptionsHeading: 'Método de envio',
  paymentHeading: 'Pagamento',
  showOrder: 'Mostrar encomenda',
  hideOrder: 'Ocultar encomenda',

  // Where the checkout stands.
  loading: 'A carregar a página de pagamento…',
  loadFailed: 'Não foi possível carregar a página de pagamento.',
  retry: 'Tentar novamente',
  expired: 'Esta sessão de pagamento expirou. Não foi cobrado qualquer valor.',
  restart: 'Recomeçar',
  complete: 'Obrigado. O seu pagamento foi efetuado com sucesso.',
  completeUnpaid: 'Obrigado. Recebemos a sua encomenda e o pagamento está a ser processado.',
  expiresSoon: ({ minutes }) =>
    `Esta sessão de pagamento termina em menos de ${duration(minutes, 'minute')}. Não será cobrado qualquer valor antes de pagar.`,
  expiryDue:
    'O tempo para esta sessão de pagamento terminou. Estamos a verificar se ainda está aberta…',
  offline: 'Está sem ligação à Internet. Os dados que introduziu não se perdem.',
  onlineAgain: 'A ligação à Internet foi restabelecida.',

  // The page that the buyer comes back to.
  returnLoading: 'Um momento. Estamos a verificar o seu pagamento…',
  returnPaid: 'Obrigado. O seu pagamento foi efetuado com sucesso.',
  returnNothingDue: 'Obrigado. A sua encomenda está concluída.',
  returnProcessing:
    'Obrigado. Recebemos a sua encomenda e o pagamento está a ser processado. Não precisa de fazer mais nada.',
  returnUnpaid: 'O pagamento não foi concluído. Não foi cobrado qualquer valor.',
  returnExpired: 'Esta sessão de pagamento expirou. Não foi cobrado qualquer valor.',
  returnUnknown:
    'Não conseguimos confirmar o resultado do seu pagamento. É possível que tenha sido efetuado: por favor, não volte a pagar sem verificar primeiro.',
  returnMissing: 'Não há nenhum pagamento para mostrar aqui.',
  returnRetry: 'Verificar novamente',
  returnRestart: 'Tentar novamente',

  // The lines of the order.
  lineItems: 'A sua encomenda',
  quantityOf: ({ name }) => `Quantidade de ${name}`,
  increaseQuantityOf: ({ name }) => `Aumentar a quantidade de ${name}`,
  decreaseQuantityOf: ({ name }) => `Diminuir a quantidade de ${name}`,
  quantity: ({ quantity }) => `Quantidade: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => `${amount} por ${unit || 'unidade'}`,
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `faturação por utilização, ${every(interval, count, EACH)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} ${plural(packages, { one: 'embalagem', many: 'de embalagens', other: 'embalagens' })} de ${number(size)}`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `A partir de ${number(from)}` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} por unidade`, flat && `valor fixo de ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Remover',
  removeItem: ({ name }) => `Remover ${name}`,
  itemRemoved: ({ name }) => `Artigo removido: ${name}.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Inclui ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Quantidade máxima por encomenda: ${number(maximum)}.`,
  leastAllowed: ({ minimum }) => `Quantidade mínima por encomenda: ${number(minimum)}.`,
  lastItem: 'Não é possível remover o último artigo de uma encomenda.',

  // What is offered with the order.
  optionalItems: 'Também lhe pode interessar',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount} por ${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Quantidade: ${number(quantity)}`,
  addOptionalItem: 'Adicionar',
  addOptionalItemOf: ({ name }) => `Adicionar ${name}`,
  removeOptionalItem: 'Remover',
  removeOptionalItemOf: ({ name }) => `Remover ${name}`,
  optionalItemAdded: ({ name }) => `Artigo adicionado: ${name}.`,
  optionalItemRemoved: ({ name }) => `Artigo removido: ${name}.`,
  promotionCodeNeedsMore:
    'Sem este artigo, a sua encomenda não atinge o valor mínimo do código promocional. Para remover o artigo, remova primeiro o código.',
  promotionCodeNeedsItem:
    'O seu código promocional destina-se a este artigo. Para remover o artigo, remova primeiro o código.',

  // What it adds up to.
  totals: 'Resumo da encomenda',
  subtotal: 'Subtotal',
  discount: 'Desconto',
  shipping: 'Envio',
  tax: 'Impostos',
  taxIncluded: ({ name }) => `Inclui ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Grátis',
  taxNeedsAddress: 'Introduza a sua morada para ver os impostos',
  appliedBalance: 'Saldo da conta',
  balanceAppliedToNextInvoice: 'O saldo restante será descontado na próxima fatura.',
  surcharge: 'Sobretaxa',
  total: 'Total',
  totalDueToday: 'Total a pagar hoje',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Depois',
  dueAfterTrial: ({ date: end }) => `A partir de ${date(end)}`,
  totalChanged: ({ amount }) => `O total é agora ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'A sua subscrição',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} após um período experimental de ${duration(trialDays, 'day')}`
      : `${terms} após o período experimental`;
  },
  dueToday: ({ amount }) => `A pagar hoje: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Próxima fatura: ${amount} a ${date(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name}: aplica-se a todas as faturas.`;
    return months === 0
      ? `${name}: aplica-se apenas à primeira fatura.`
      : `${name}: aplica-se durante ${duration(months, 'month')}.`;
  },
  prorated: 'O valor de hoje corresponde ao tempo até ao início do primeiro período completo.',
  balanceUsed: ({ amount }) => `Saldo da conta utilizado hoje: ${amount}`,
  balanceLeft: 'O saldo restante será descontado na próxima fatura.',

  // The currencies to pay in.
  currencyOptions: 'Moeda',
  exchangeRate: ({ from, to, rate }) => `Conversão de ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Código promocional',
  applyPromotionCode: 'Aplicar',
  appliedPromotionCodes: 'Códigos promocionais aplicados',
  removePromotionCode: ({ code }) => `Remover o código promocional ${code}`,
  promotionCodeApplied: ({ code }) => `O código promocional ${code} foi aplicado.`,
  promotionCodeRemoved: 'O código promocional foi removido.',

  // Who the buyer is.
  email: 'E-mail',
  emailRequired: 'Introduza o seu endereço de e-mail.',
  phoneNumber: 'Número de telefone',
  phoneNumberRequired: 'Introduza o seu número de telefone.',
  individualName: 'Nome completo',
  individualNameRequired: 'Introduza o seu nome completo.',
  buyerBusinessName: 'Nome da empresa',
  buyerBusinessNameRequired: 'Introduza o nome da sua empresa.',
  taxIdDetails: 'Dados da empresa',
  purchasingAsBusiness: 'Estou a comprar como empresa',
  taxIdType: 'Tipo de identificação fiscal',
  taxIdTypeRequired: 'Escolha o tipo de identificação fiscal.',
  chooseTaxIdType: 'Escolha um tipo',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Outros países e regiões',
  taxId: 'Número de identificação fiscal',
  taxIdRequired: 'Introduza o seu número de identificação fiscal.',

  // Addresses.
  shippingAddress: 'Morada de envio',
  billingAddress: 'Morada de faturação',
  billingSameAsShipping: 'A morada de faturação é igual à de envio',
  addressLabels: {
    name: 'Nome completo',
    country: 'País ou região',
    line1: 'Morada',
    line2: 'Andar, porta, etc.',
    city: 'Localidade',
    suburb: 'Bairro',
    district: 'Distrito',
    town: 'Cidade ou localidade',
    postal_code: 'Código postal',
    zip: 'Código postal (ZIP)',
    pin: 'Código postal (PIN)',
    eircode: 'Eircode',
    postcode: 'Código postal',
    state: 'Estado',
    province: 'Província',
    county: 'Condado',
    prefecture: 'Prefeitura',
    emirate: 'Emirado',
    area: 'Área',
    department: 'Departamento',
    region: 'Região',
    island: 'Ilha',
    parish: 'Paróquia',
  },
  optionalField: ({ label }) => `${label} (opcional)`,
  fieldRequired: ({ label }) => `Campo obrigatório: ${label}.`,
  chooseCountry: 'Escolha…',

  // How the order gets to the buyer.
  shippingOptions: 'Método de envio',
  shippingOptionRequired: 'Escolha um método de envio.',
  shippingOption: 'Envio',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Até ${deliveryTime(maximum)}` : '';
    if (!maximum) return `Pelo menos ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)} a ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Pagamento expresso',
  expressCheckoutOr: 'Ou',
  savedPaymentMethods: 'Métodos de pagamento guardados',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Cartão'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Cartão')} terminado em ${last4}`,
  cardExpires: (day) => `Válido até ${cardExpiry(day)}`,
  cardExpired: (day) => `Expirou em ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Utilizar outro método de pagamento',
  savePaymentMethod: 'Guardar os meus dados para um pagamento mais rápido',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Preencha este campo.',
  customFieldDigits: 'Introduza apenas algarismos.',
  customFieldNothingChosen: 'Selecione…',
  customFieldChoose: 'Selecione uma das opções.',
  customFieldTooShort: ({ minimum }) => `Introduza, no mínimo, ${characters(minimum)}.`,
  customFieldTooLong: ({ maximum }) => `Introduza, no máximo, ${characters(maximum)}.`,
  agreeToTerms: 'Aceito os termos de serviço',
  termsRequired: 'Aceite os termos de serviço para continuar.',

  // The button that pays.
  pay: ({ amount }) => `Pagar ${amount}`,
  subscribe: 'Subscrever',
  startTrial: 'Iniciar período experimental',
  book: ({ amount }) => (amount ? `Reservar por ${amount}` : 'Reservar'),
  donate: ({ amount }) => (amount ? `Doar ${amount}` : 'Doar'),
  completeOrder: 'Concluir encomenda',
  saveCard: 'Guardar cartão',
  submitWaiting: 'A atualizar…',
  submitProcessing: 'A processar…',
  submitComplete: 'Concluído',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Escolha uma quantidade de ${number(Math.max(minimum, 1))} a ${number(maximum)}.`,
  promotionCodeMissing: 'Introduza um código promocional.',
  missing: ({ details }) => `Para continuar, verifique: ${list(details)}.`,
  missingDetails: {
    email: 'o seu endereço de e-mail',
    phoneNumber: 'o seu número de telefone',
    individualName: 'o seu nome',
    businessName: 'o nome da sua empresa',
    shippingAddress: 'a sua morada de envio',
    billingAddress: 'a sua morada de faturação',
    shippingOption: 'o método de envio',
    payment: 'os seus dados de pagamento',
    contactDetails: 'os seus dados de contacto',
    taxId: 'o seu número de identificação fiscal',
    terms: 'os termos de serviço',
    customField: 'um campo obrigatório',
  },
  updateFailed: ({ reason }) => `Não foi cobrado qualquer valor. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Não foi cobrado qualquer valor. O total é agora ${amount}. Verifique a sua encomenda e tente novamente.`,
  sessionClosed: 'Esta sessão de pagamento já não está aberta. Não foi cobrado qualquer valor.',
  serverUpdateFailed: 'A loja não conseguiu fazer esta alteração. Tente novamente.',
  serverUpdateTimedOut: 'A loja demorou demasiado tempo a fazer esta alteração. Tente novamente.',
  unexpected: 'Ocorreu um erro. Tente novamente.',
};

export default pt;
