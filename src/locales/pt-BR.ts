import { cardBrandOf, cardExpiry } from '../messages/card.js';
import { createFormats, type DeliveryTime, type Interval } from '../messages/formats.js';
import type { Messages } from '../messages/index.js';

const { number, percent, date, list, plural, duration } = createFormats('pt-BR');

const PER: Readonly<Record<Interval, string>> = {
  day: 'por dia',
  week: 'por semana',
  month: 'por mês',
  year: 'por ano',
};

const EACH: Readonly<Record<Interval, string>> = {
  day: 'a cada dia',
  week: 'a cada semana',
  month: 'a cada mês',
  year: 'a cada ano',
};

const every = (interval: Interval, count: number, once = PER) =>
  count === 1 ? once[interval] : `a cada ${duration(count, interval)}`;

const deliveryTime = ({ unit, value }: DeliveryTime) =>
  unit === 'business_day'
    ? `${number(value)} ${plural(value, { one: 'dia útil', many: 'de dias úteis', other: 'dias úteis' })}`
    : duration(value, unit);

const characters = (value: number) =>
  `${number(value)} ${plural(value, { one: 'caractere', many: 'de caracteres', other: 'caracteres' })}`;

/** Portuguese of Brazil, with “você”. */
export const ptBR: Messages = {
  locale: 'pt-BR',

  // The whole page.
  orderHeading: 'Seu pedido',
  contactHeading: 'Contato',
  shippingOptionsHeading: 'Forma de entrega',
  paymentHeading: 'Pagamento',
  showOrder: 'Mostrar pedido',
  hideOrder: 'Ocultar pedido',

  // Where the checkout stands.
  loading: 'Carregando a página de pagamento…',
  loadFailed: 'Não foi possível carregar a página de pagamento.',
  retry: 'Tentar novamente',
  expired: 'Esta sessão de pagamento expirou. Nada foi cobrado.',
  restart: 'Recomeçar',
  complete: 'Obrigado. Seu pagamento foi aprovado.',
  completeUnpaid: 'Obrigado. Recebemos seu pedido e o pagamento está em processamento.',
  expiresSoon: ({ minutes }) =>
    `Esta sessão de pagamento expira em menos de ${duration(minutes, 'minute')}. Nada será cobrado antes de você pagar.`,
  expiryDue:
    'O tempo desta sessão de pagamento acabou. Estamos verificando se ela ainda está aberta…',
  offline: 'Você está sem conexão. O que você preencheu foi mantido.',
  onlineAgain: 'Sua conexão voltou.',

  // The page that the buyer comes back to.
  returnLoading: 'Só um momento. Estamos verificando seu pagamento…',
  returnPaid: 'Obrigado. Seu pagamento foi aprovado.',
  returnNothingDue: 'Obrigado. Seu pedido foi concluído.',
  returnProcessing:
    'Obrigado. Recebemos seu pedido e o pagamento está em processamento. Você não precisa fazer mais nada.',
  returnUnpaid: 'O pagamento não foi concluído. Nada foi cobrado.',
  returnExpired: 'Esta sessão de pagamento expirou. Nada foi cobrado.',
  returnUnknown:
    'Não conseguimos confirmar o resultado do seu pagamento. Ele pode ter sido aprovado: não pague novamente antes de verificar.',
  returnMissing: 'Não há nenhum pagamento para mostrar aqui.',
  returnRetry: 'Verificar novamente',
  returnRestart: 'Tentar novamente',

  // The lines of the order.
  lineItems: 'Seu pedido',
  quantityOf: ({ name }) => `Quantidade de ${name}`,
  increaseQuantityOf: ({ name }) => `Aumentar a quantidade de ${name}`,
  decreaseQuantityOf: ({ name }) => `Diminuir a quantidade de ${name}`,
  quantity: ({ quantity }) => `Quantidade: ${number(quantity)}`,
  unitAmountEach: ({ amount, unit }) => (unit ? `${amount} por ${unit}` : `${amount} cada`),
  lineItemRecurs: ({ interval, count, metered }) =>
    metered ? `cobrança por uso ${every(interval, count, EACH)}` : every(interval, count),
  lineItemPackages: ({ packages, size }) =>
    `${number(packages)} ${plural(packages, { one: 'pacote', many: 'de pacotes', other: 'pacotes' })} com ${number(size)}`,
  lineItemTier: ({ from, to, each, flat }) => {
    const range = to === null ? `A partir de ${number(from)}` : `${number(from)}–${number(to)}`;
    return `${range}: ${[each && `${each} cada`, flat && `valor fixo de ${flat}`].filter(Boolean).join(' + ')}`;
  },
  remove: 'Remover',
  removeItem: ({ name }) => `Remover ${name}`,
  itemRemoved: ({ name }) => `Item removido: ${name}.`,
  lineItemDiscount: ({ name, amount }) => `${name}: −${amount}`,
  lineItemTax: ({ name, percentage, amount, inclusive }) => {
    const label =
      percentage === null || name.includes('%') ? name : `${name} (${percent(percentage / 100)})`;
    return inclusive ? `Inclui ${label}: ${amount}` : `${label}: ${amount}`;
  },
  mostAllowed: ({ maximum }) => `Quantidade máxima por pedido: ${number(maximum)}.`,
  leastAllowed: ({ minimum }) => `Quantidade mínima por pedido: ${number(minimum)}.`,
  lastItem: 'Não é possível remover o último item do pedido.',

  // What is offered with the order.
  optionalItems: 'Você também pode gostar',
  optionalItemAmount: ({ amount, interval, count, unit }) => {
    const each = unit ? `${amount} por ${unit}` : amount;
    return interval === null ? each : `${each} ${every(interval, count)}`;
  },
  optionalItemQuantity: ({ quantity }) => `Quantidade: ${number(quantity)}`,
  addOptionalItem: 'Adicionar',
  addOptionalItemOf: ({ name }) => `Adicionar ${name}`,
  removeOptionalItem: 'Remover',
  removeOptionalItemOf: ({ name }) => `Remover ${name}`,
  optionalItemAdded: ({ name }) => `Item adicionado: ${name}.`,
  optionalItemRemoved: ({ name }) => `Item removido: ${name}.`,
  promotionCodeNeedsMore:
    'Sem este item, seu pedido não atinge o valor mínimo do cupom. Para remover o item, remova o cupom primeiro.',
  promotionCodeNeedsItem:
    'Seu cupom vale para este item. Para remover o item, remova o cupom primeiro.',

  // What it adds up to.
  totals: 'Resumo do pedido',
  subtotal: 'Subtotal',
  discount: 'Desconto',
  shipping: 'Frete',
  tax: 'Impostos',
  taxIncluded: ({ name }) => `Inclui ${name}`,
  withPercentage: ({ name, percentage }) => `${name} (${percent(percentage / 100)})`,
  minus: ({ amount }) => `−${amount}`,
  free: 'Grátis',
  taxNeedsAddress: 'Informe seu endereço para ver os impostos',
  appliedBalance: 'Saldo da conta',
  balanceAppliedToNextInvoice: 'O saldo restante será usado na próxima fatura.',
  surcharge: 'Acréscimo',
  total: 'Total',
  totalDueToday: 'Total a pagar hoje',
  perInterval: ({ amount, interval, count }) => `${amount} ${every(interval, count)}`,
  dueNext: 'Depois',
  dueAfterTrial: ({ date: end }) => `A partir de ${date(end)}`,
  totalChanged: ({ amount }) => `O total agora é ${amount}.`,

  // A subscription from now on.
  recurringSummary: 'Sua assinatura',
  recurringTerms: ({ amount, interval, count, trialDays }) => {
    const terms = `${amount} ${every(interval, count)}`;
    if (trialDays === null) return terms;
    return trialDays > 0
      ? `${terms} após um período de teste de ${duration(trialDays, 'day')}`
      : `${terms} após o período de teste`;
  },
  dueToday: ({ amount }) => `A pagar hoje: ${amount}`,
  nextInvoice: ({ amount, date: day }) => `Próxima fatura: ${amount} em ${date(day)}`,
  discountLasts: ({ name, months }) => {
    if (months === null) return `${name}: vale para todas as faturas.`;
    return months === 0
      ? `${name}: vale somente para a primeira fatura.`
      : `${name}: vale por ${duration(months, 'month')}.`;
  },
  prorated: 'O valor de hoje se refere ao tempo até o início do primeiro período completo.',
  balanceUsed: ({ amount }) => `Saldo da conta usado hoje: ${amount}`,
  balanceLeft: 'O saldo restante será usado na próxima fatura.',

  // The currencies to pay in.
  currencyOptions: 'Moeda',
  exchangeRate: ({ from, to, rate }) => `Conversão de ${from}: 1 ${from} = ${number(rate)} ${to}`,

  // The promotion code.
  promotionCode: 'Cupom de desconto',
  applyPromotionCode: 'Aplicar',
  appliedPromotionCodes: 'Cupons aplicados',
  removePromotionCode: ({ code }) => `Remover o cupom ${code}`,
  promotionCodeApplied: ({ code }) => `O cupom ${code} foi aplicado.`,
  promotionCodeRemoved: 'O cupom foi removido.',

  // Who the buyer is.
  email: 'E-mail',
  emailRequired: 'Informe seu e-mail.',
  phoneNumber: 'Telefone',
  phoneNumberRequired: 'Informe seu telefone.',
  individualName: 'Nome completo',
  individualNameRequired: 'Informe seu nome completo.',
  buyerBusinessName: 'Nome da empresa',
  buyerBusinessNameRequired: 'Informe o nome da sua empresa.',
  taxIdDetails: 'Dados da empresa',
  purchasingAsBusiness: 'Estou comprando como empresa',
  taxIdType: 'Tipo de identificação fiscal',
  taxIdTypeRequired: 'Escolha o tipo de identificação fiscal.',
  chooseTaxIdType: 'Escolha um tipo',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Outros países e regiões',
  taxId: 'Identificação fiscal',
  taxIdRequired: 'Informe sua identificação fiscal.',

  // Addresses.
  shippingAddress: 'Endereço de entrega',
  billingAddress: 'Endereço de cobrança',
  billingSameAsShipping: 'O endereço de cobrança é igual ao de entrega',
  addressLabels: {
    name: 'Nome completo',
    country: 'País ou região',
    line1: 'Endereço',
    line2: 'Complemento',
    city: 'Cidade',
    suburb: 'Bairro',
    district: 'Distrito',
    town: 'Cidade ou município',
    postal_code: 'CEP',
    zip: 'Código postal (ZIP)',
    pin: 'Código postal (PIN)',
    eircode: 'Eircode',
    postcode: 'Código postal',
    state: 'Estado',
    province: 'Província',
    county: 'Condado',
    prefecture: 'Província',
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
  shippingOptions: 'Forma de entrega',
  shippingOptionRequired: 'Escolha uma forma de entrega.',
  shippingOption: 'Entrega',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Até ${deliveryTime(maximum)}` : '';
    if (!maximum) return `No mínimo ${deliveryTime(minimum)}`;
    if (minimum.unit !== maximum.unit) {
      return `${deliveryTime(minimum)} a ${deliveryTime(maximum)}`;
    }
    if (minimum.value === maximum.value) return deliveryTime(minimum);
    return `${number(minimum.value)}–${deliveryTime(maximum)}`;
  },

  // How the buyer pays.
  expressCheckout: 'Pagamento rápido',
  expressCheckoutOr: 'Ou',
  savedPaymentMethods: 'Formas de pagamento salvas',
  cardBrand: ({ brand }) => cardBrandOf(brand, 'Cartão'),
  cardNumber: ({ last4 }) => `•••• ${last4}`,
  cardEndingIn: ({ brand, last4 }) => `${cardBrandOf(brand, 'Cartão')} com final ${last4}`,
  cardExpires: (day) => `Válido até ${cardExpiry(day)}`,
  cardExpired: (day) => `Venceu em ${cardExpiry(day)}`,
  anotherPaymentMethod: 'Usar outra forma de pagamento',
  savePaymentMethod: 'Salvar meus dados para pagar mais rápido',

  // The shop's own fields, and its terms.
  customFieldRequired: 'Preencha este campo.',
  customFieldDigits: 'Digite apenas números.',
  customFieldNothingChosen: 'Selecione…',
  customFieldChoose: 'Selecione uma das opções.',
  customFieldTooShort: ({ minimum }) => `Digite no mínimo ${characters(minimum)}.`,
  customFieldTooLong: ({ maximum }) => `Digite no máximo ${characters(maximum)}.`,
  agreeToTerms: 'Aceito os termos de serviço',
  termsRequired: 'Aceite os termos de serviço para continuar.',

  // The button that pays.
  pay: ({ amount }) => `Pagar ${amount}`,
  subscribe: 'Assinar',
  startTrial: 'Iniciar período de teste',
  book: ({ amount }) => (amount ? `Reservar por ${amount}` : 'Reservar'),
  donate: ({ amount }) => (amount ? `Doar ${amount}` : 'Doar'),
  completeOrder: 'Finalizar pedido',
  saveCard: 'Salvar cartão',
  submitWaiting: 'Atualizando…',
  submitProcessing: 'Processando…',
  submitComplete: 'Concluído',

  // Why something did not work.
  quantityOutOfRange: ({ minimum, maximum }) =>
    `Escolha uma quantidade de ${number(Math.max(minimum, 1))} a ${number(maximum)}.`,
  promotionCodeMissing: 'Informe um cupom de desconto.',
  missing: ({ details }) => `Para continuar, verifique: ${list(details)}.`,
  missingDetails: {
    email: 'seu e-mail',
    phoneNumber: 'seu telefone',
    individualName: 'seu nome',
    businessName: 'o nome da sua empresa',
    shippingAddress: 'seu endereço de entrega',
    billingAddress: 'seu endereço de cobrança',
    shippingOption: 'a forma de entrega',
    payment: 'seus dados de pagamento',
    contactDetails: 'seus dados de contato',
    taxId: 'sua identificação fiscal',
    terms: 'os termos de serviço',
    customField: 'um campo obrigatório',
  },
  updateFailed: ({ reason }) => `Nada foi cobrado. ${reason}`,
  totalChangedMeanwhile: ({ amount }) =>
    `Nada foi cobrado. O total agora é ${amount}. Confira seu pedido e tente novamente.`,
  sessionClosed: 'Esta sessão de pagamento não está mais aberta. Nada foi cobrado.',
  serverUpdateFailed: 'A loja não conseguiu fazer esta alteração. Tente novamente.',
  serverUpdateTimedOut: 'A loja demorou demais para fazer esta alteração. Tente novamente.',
  unexpected: 'Algo deu errado. Tente novamente.',
};

export default ptBR;
