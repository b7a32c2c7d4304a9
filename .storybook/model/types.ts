/** What the documentation knows of one component, all of it read from the sources. */
export interface ComponentModel {
  /** The public name, such as `PromotionCode`. */
  name: string;
  /** All parts in use, as code to copy: the example that the tests render. Null where there is none. */
  anatomy: string | null;
  /** In the order of the anatomy. A component of one part has one, of its own name. */
  parts: readonly PartModel[];
  /** What the theme reads for these parts. */
  tokens: readonly TokenModel[];
}

export interface PartModel {
  /** The public name, such as `PromotionCode.Input`. */
  name: string;
  description: string;
  /** What it renders and when, in the words of the sources: "Renders a `<p>`, or nothing without an error." */
  renders: string;
  /** The value of `data-checkstand`; null for a part without an element of its own. */
  theme: string | null;
  /** Whether it takes `render`, `className`, `style` and the attributes of its element. */
  replaceable: boolean;
  props: readonly MemberModel[];
  /** Props of Stripe's, which are described there. */
  stripeProps: readonly string[];
  attributes: readonly AttributeModel[];
}

/** A prop, an option of a hook, or something that a hook returns. */
export interface MemberModel {
  name: string;
  type: string;
  required: boolean;
  /** In words or as code; null where there is none. */
  default: string | null;
  description: string;
}

export interface AttributeModel {
  /** `data-pending` */
  name: string;
  meaning: string;
}

export interface TokenModel {
  /** `--checkstand-color-danger` */
  name: string;
  /** In the light. */
  value: string;
  /** The parts that read it, by their names in the theme. */
  readBy: readonly string[];
}

export interface HookModel {
  name: string;
  description: string;
  /** `usePromotionCode(): PromotionCodeResult` */
  signature: string;
  options: readonly MemberModel[];
  result: readonly MemberModel[];
}

/** Everything that the documentation shows of the sources. */
export interface DocsModel {
  components: readonly ComponentModel[];
  hooks: readonly HookModel[];
  /** What the theme reads for every part. */
  sharedTokens: readonly TokenModel[];
}
