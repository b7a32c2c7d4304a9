import type { ESTree } from 'vite';
import type { Declaration, SourceModule, Sources } from './sources.js';
import type { AttributeModel, MemberModel } from './types.js';

/** What a type of ours comes down to. */
export interface TypeModel {
  members: readonly MemberModel[];
  /** From `@selector` above the type. */
  attributes: readonly AttributeModel[];
  /** Where the type is made of `PartProps`: the part's state, if it has one. */
  part: { state: TypeModel | null } | null;
  /** Names that are picked from types of packages. */
  foreign: readonly string[];
}

const NOTHING: TypeModel = { members: [], attributes: [], part: null, foreign: [] };

/** Reads the type of this name, and all that it is made of as far as that is in our sources. */
export function readType(sources: Sources, module: SourceModule, name: string): TypeModel {
  const declaration = sources.find(module, name).find(isType);
  return declaration ? readDeclaration(sources, declaration) : NOTHING;
}

function isType({ node }: Declaration): boolean {
  return node.type === 'TSInterfaceDeclaration' || node.type === 'TSTypeAliasDeclaration';
}

function readDeclaration(sources: Sources, { module, node, start }: Declaration): TypeModel {
  if (node.type === 'TSTypeAliasDeclaration') {
    return readTypeNode(sources, module, node.typeAnnotation);
  }
  if (node.type !== 'TSInterfaceDeclaration') return NOTHING;
  const own: TypeModel = {
    ...NOTHING,
    members: readMembers(module, node.body.body),
    attributes: (module.docBefore(start).tags.get('selector') ?? []).map(readSelector),
  };
  const bases = node.extends.map(({ expression, typeArguments }) =>
    expression.type === 'Identifier'
      ? readReference(sources, module, expression.name, typeArguments?.params ?? [])
      : NOTHING,
  );
  return join([own, ...bases]);
}

/** Reads a type as it is written somewhere. */
export function readTypeNode(
  sources: Sources,
  module: SourceModule,
  node: ESTree.TSType,
): TypeModel {
  switch (node.type) {
    case 'TSTypeReference':
      return node.typeName.type === 'Identifier'
        ? readReference(sources, module, node.typeName.name, node.typeArguments?.params ?? [])
        : NOTHING;
    case 'TSIntersectionType':
    case 'TSUnionType':
      return join(node.types.map((type) => readTypeNode(sources, module, type)));
    case 'TSTypeLiteral':
      return { ...NOTHING, members: readMembers(module, node.members) };
    default:
      return NOTHING;
  }
}

function readReference(
  sources: Sources,
  module: SourceModule,
  name: string,
  [first, second]: readonly ESTree.TSType[],
): TypeModel {
  switch (name) {
    case 'PartProps': {
      const state = second ? readTypeNode(sources, module, second) : null;
      return { ...NOTHING, part: { state } };
    }
    case 'Omit': {
      const base = first ? readTypeNode(sources, module, first) : NOTHING;
      const names = new Set(second ? literalsIn(second) : []);
      return { ...base, members: base.members.filter((member) => !names.has(member.name)) };
    }
    case 'Pick': {
      const base = first ? readTypeNode(sources, module, first) : NOTHING;
      const names = second ? literalsIn(second) : [];
      const members = base.members.filter((member) => names.includes(member.name));
      const foreign = names.filter((each) => !members.some((member) => member.name === each));
      return { ...base, members, foreign };
    }
    case 'Partial':
    case 'Promise':
    case 'Readonly':
      return first ? readTypeNode(sources, module, first) : NOTHING;
    default:
      return readType(sources, module, name);
  }
}

/** The first type that has a member of some name wins, as in TypeScript. */
function join(types: readonly TypeModel[]): TypeModel {
  const members = new Map<string, MemberModel>();
  for (const member of types.flatMap((type) => type.members)) {
    if (!members.has(member.name)) members.set(member.name, member);
  }
  return {
    members: [...members.values()],
    attributes: types.flatMap(({ attributes }) => attributes),
    part: types.find(({ part }) => part)?.part ?? null,
    foreign: types.flatMap(({ foreign }) => foreign),
  };
}

function readMembers(module: SourceModule, nodes: readonly ESTree.TSSignature[]): MemberModel[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'TSPropertySignature' || node.key.type !== 'Identifier') return [];
    const { text, tags } = module.docBefore(node.start);
    return {
      name: node.key.name,
      type: node.typeAnnotation ? writeType(module, node.typeAnnotation.typeAnnotation) : 'unknown',
      required: !node.optional,
      default: tags.get('default')?.[0] ?? null,
      description: text,
    };
  });
}

/** On one line, and without the `undefined` of what is optional. */
export function writeType(module: SourceModule, node: ESTree.Span): string {
  return module.text
    .slice(node.start, node.end)
    .replaceAll(/\/\*\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^\| /, '')
    .replace(/ \| undefined$/, '');
}

function readSelector(text: string): AttributeModel {
  const [, name = '', meaning = ''] = /^\[([\w-]+)\]\s*(.*)$/s.exec(text) ?? [];
  return { name, meaning };
}

function literalsIn(node: ESTree.TSType): string[] {
  switch (node.type) {
    case 'TSLiteralType':
      return node.literal.type === 'Literal' ? [String(node.literal.value)] : [];
    case 'TSUnionType':
      return node.types.flatMap(literalsIn);
    case 'TSTypeReference':
      return node.typeArguments?.params.flatMap(literalsIn) ?? [];
    default:
      return [];
  }
}
