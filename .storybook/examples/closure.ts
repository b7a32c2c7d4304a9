import type { ESTree } from 'vite';
import { dedent } from '../model/dedent.js';
import { walk } from '../model/walk.js';
import type { Declaration, SourceModule, Sources } from '../model/sources.js';

/** What a piece of code needs beside itself, to stand in a file of its own. */
export interface Closure {
  /** Declarations, those that are needed first, without their `export`. */
  declarations: string[];
  /** Names by the packages that they come from. `type` marks a type. */
  imports: Map<string, Map<string, { type: boolean }>>;
}

/** What a parameter of a function that makes stories was given. */
export interface Binding {
  /** The parameter, with its type. */
  param: ESTree.BindingIdentifier;
  value: ESTree.Expression;
}

/** Collects what pieces of code need, through every file of ours that they are spread over. */
export function createClosure(
  sources: Sources,
  bindings: ReadonlyMap<string, Binding> = new Map(),
) {
  const closure: Closure = { declarations: [], imports: new Map() };
  const taken = new Map<string, Declaration>();
  const bound = new Set<string>();

  const importName = (from: string, name: string, type = false): void => {
    const names = closure.imports.get(from) ?? new Map<string, { type: boolean }>();
    closure.imports.set(from, names);
    names.set(name, { type: type && (names.get(name)?.type ?? true) });
  };

  /** Takes in what the code of this node names. */
  const need = (module: SourceModule, node: ESTree.Node): void => {
    for (const name of namesIn(node)) {
      const binding = bindings.get(name);
      if (binding) {
        bind(module, binding);
        continue;
      }
      const foreign = module.packages.get(name);
      if (foreign) {
        importName(foreign.source, foreign.name, foreign.type);
        continue;
      }
      for (const declaration of sources.find(module, name)) take(name, declaration);
    }
  };

  const bind = (module: SourceModule, { param, value }: Binding): void => {
    if (bound.has(param.name)) return;
    bound.add(param.name);
    if (param.typeAnnotation) need(module, param.typeAnnotation);
    need(module, value);
    const { start, end } = param;
    closure.declarations.push(
      `const ${module.text.slice(start, end)} = ${dedent(module.text, value)};`,
    );
  };

  const take = (name: string, declaration: Declaration): void => {
    const { module, node } = declaration;
    const known = taken.get(name);
    if (known) {
      if (known.node !== node && known.module !== module) {
        throw new Error(`${module.file}: there are two of the name ${name}.`);
      }
      return;
    }
    taken.set(name, declaration);
    need(module, node);
    closure.declarations.push(module.text.slice(node.start, node.end));
  };

  return { closure, need, importName, declares: (name: string) => taken.has(name) };
}

/** The names that stand for something declared elsewhere; also some that do not, which are then not found. */
function namesIn(root: ESTree.Node): Set<string> {
  const names = new Set<string>();
  const own = new Set<string>();
  const visit = (node: ESTree.Node): void =>
    walk(node, (inner) => {
      switch (inner.type) {
        case 'Identifier':
          names.add(inner.name);
          return true;
        case 'JSXIdentifier':
          // In small letters it is an element of HTML, whatever else bears that name.
          if (/^[A-Z]/.test(inner.name)) names.add(inner.name);
          return true;
        case 'MemberExpression':
          visit(inner.object);
          if (inner.computed) visit(inner.property);
          return false;
        case 'JSXMemberExpression':
          visit(inner.object);
          return false;
        case 'JSXAttribute':
          if (inner.value) visit(inner.value);
          return false;
        case 'Property':
          if (inner.computed) visit(inner.key);
          visit(inner.value);
          return false;
        case 'TSPropertySignature':
          if (inner.typeAnnotation) visit(inner.typeAnnotation);
          return false;
        case 'ArrowFunctionExpression':
        case 'FunctionExpression':
        case 'FunctionDeclaration':
          for (const param of inner.params) for (const name of patternNames(param)) own.add(name);
          return true;
        case 'VariableDeclarator':
          for (const name of patternNames(inner.id)) own.add(name);
          return true;
        case 'TSQualifiedName':
          visit(inner.left);
          return false;
        default:
          return true;
      }
    });
  visit(root);
  // The file's own declaration is a declarator as well.
  if (root.type === 'VariableDeclaration') {
    for (const { id } of root.declarations) for (const name of patternNames(id)) own.delete(name);
  }
  return new Set([...names].filter((name) => !own.has(name)));
}

/** The names that a pattern declares. */
function patternNames(pattern: ESTree.ParamPattern | ESTree.BindingPattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'AssignmentPattern':
      return patternNames(pattern.left);
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? patternNames(element) : []));
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        patternNames(property.type === 'Property' ? property.value : property.argument),
      );
    default:
      return [];
  }
}
