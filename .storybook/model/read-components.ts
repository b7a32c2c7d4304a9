import type { ESTree } from 'vite';
import { readType, type TypeModel } from './read-type.js';
import type { Declaration, SourceModule, Sources } from './sources.js';
import type { ComponentModel, MemberModel, PartModel } from './types.js';
import { walk } from './walk.js';

type Component = Pick<ComponentModel, 'name' | 'parts'>;

/** The components of the library: what is exported by a name with a capital letter and is not Stripe's own. */
export function readComponents(sources: Sources, entry: string): Component[] {
  const module = sources.read(entry);
  const names = sources.exportsOf(module).filter((name) => /^[A-Z]/.test(name));
  return names.flatMap((name): Component[] => {
    const parts = sources.findNamespace(module, name);
    if (parts) {
      return [
        {
          name,
          parts: parts.exports.map((part) => readPart(sources, parts, part, `${name}.${part}`)),
        },
      ];
    }
    return componentOf(sources, module, name)
      ? [{ name, parts: [readPart(sources, module, name, name)] }]
      : [];
  });
}

/** A function component, or one that forwards its ref; null for a type, and for what comes from a package. */
function componentOf(sources: Sources, module: SourceModule, name: string): Declaration | null {
  const declaration = sources
    .find(module, name)
    .find(({ node }) => node.type === 'FunctionDeclaration' || isForwardRef(node));
  return declaration ?? null;
}

function isForwardRef(node: ESTree.Statement): boolean {
  if (node.type !== 'VariableDeclaration') return false;
  const made = node.declarations[0]?.init;
  return (
    made?.type === 'CallExpression' &&
    made.callee.type === 'Identifier' &&
    made.callee.name === 'forwardRef'
  );
}

function readPart(
  sources: Sources,
  from: SourceModule,
  exported: string,
  publicName: string,
): PartModel {
  const declaration = componentOf(sources, from, exported);
  if (!declaration) throw new Error(`${publicName} is no component that can be read.`);
  const { module, node, start } = declaration;
  const symbol = symbolOf(node);
  const { text } = module.docBefore(start);
  const [description = '', renders] = text.split(/(?:^|\s)(?=Renders (?:an? |its |no))/);
  const props = readType(sources, module, `${symbol}Props`);
  const state = props.part?.state ?? stateOf(sources, declaration, symbol);
  return {
    name: publicName,
    description,
    renders: renders ?? '',
    theme: themeNameOf(sources, declaration),
    replaceable: props.part !== null,
    props: withDefaults(declaration, props.members),
    stripeProps: props.foreign,
    attributes: [...(state?.attributes ?? []), ...props.attributes],
  };
}

function symbolOf(node: ESTree.Statement): string {
  if (node.type === 'FunctionDeclaration') return node.id?.name ?? '';
  const id = node.type === 'VariableDeclaration' ? node.declarations[0]?.id : null;
  return id?.type === 'Identifier' ? id.name : '';
}

/** Of a part that gives its element to another part: what its namespace says of its state. */
function stateOf(sources: Sources, { module }: Declaration, symbol: string): TypeModel | null {
  for (const { node } of module.declarations.get(symbol) ?? []) {
    if (node.type !== 'TSModuleDeclaration' || node.body?.type !== 'TSModuleBlock') continue;
    for (const statement of node.body.body) {
      if (statement.type !== 'ExportNamedDeclaration') continue;
      const type = statement.declaration;
      if (type?.type !== 'TSTypeAliasDeclaration' || type.id.name !== 'State') continue;
      const { typeAnnotation } = type;
      if (typeAnnotation.type !== 'TSTypeReference') continue;
      if (typeAnnotation.typeName.type !== 'Identifier') continue;
      return readType(sources, module, typeAnnotation.typeName.name);
    }
  }
  return null;
}

/** Values that the component takes where a prop is not given stand in its first parameter. */
function withDefaults(
  { module, node }: Declaration,
  members: readonly MemberModel[],
): MemberModel[] {
  const defaults = new Map<string, string>();
  walk(node, (inner) => {
    if (inner.type !== 'FunctionExpression' && inner.type !== 'FunctionDeclaration') return true;
    const [props] = inner.params;
    if (props?.type !== 'ObjectPattern') return false;
    for (const property of props.properties) {
      if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
      if (property.value.type !== 'AssignmentPattern') continue;
      const { right } = property.value;
      if (right.type !== 'Literal') continue;
      defaults.set(property.key.name, module.text.slice(right.start, right.end));
    }
    return false;
  });
  return members.map((member) => ({
    ...member,
    default: member.default ?? defaults.get(member.name) ?? null,
  }));
}

type Attributes = ReadonlyMap<string, string>;

/**
 * The name in the theme that a component hands to `useRender`, itself or through the part that it renders in its own
 * place: `part: 'email'`, `<FieldRoot part="email" />`, or `kind="billing"` for a part that makes a name of it.
 */
function themeNameOf(
  sources: Sources,
  { module, node }: Declaration,
  given: Attributes = new Map(),
): string | null {
  let name: string | null = null;
  const others: ESTree.JSXOpeningElement[] = [];
  walk(node, (inner) => {
    if (name !== null) return false;
    if (inner.type === 'Property' && inner.key.type === 'Identifier' && inner.key.name === 'part') {
      name = valueOf(inner.value, given);
      return false;
    }
    // What stands in the part's own place is handed its props.
    if (inner.type === 'JSXOpeningElement' && inner.attributes.some(isSpread)) others.push(inner);
    return true;
  });
  if (name !== null) return name;
  for (const { name: tag, attributes } of others) {
    if (tag.type !== 'JSXIdentifier') continue;
    const declaration = componentOf(sources, module, tag.name);
    if (!declaration || declaration.node === node) continue;
    const found = themeNameOf(sources, declaration, readAttributes(attributes));
    if (found !== null) return found;
  }
  return null;
}

function isSpread({ type }: ESTree.JSXAttributeItem): boolean {
  return type === 'JSXSpreadAttribute';
}

function valueOf(node: ESTree.Node, given: Attributes): string | null {
  if (node.type === 'Literal') return String(node.value);
  if (node.type === 'Identifier') return given.get(node.name) ?? null;
  if (node.type !== 'TemplateLiteral') return null;
  return node.quasis
    .map(({ value }, index) => {
      const hole = node.expressions[index];
      return value.raw + (hole ? (valueOf(hole, given) ?? '') : '');
    })
    .join('');
}

function readAttributes(attributes: readonly ESTree.JSXAttributeItem[]): Attributes {
  const values = new Map<string, string>();
  for (const attribute of attributes) {
    if (attribute.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier') continue;
    if (attribute.value?.type !== 'Literal') continue;
    values.set(attribute.name.name, attribute.value.value);
  }
  return values;
}
