import type { ESTree } from 'vite';
import type { SourceModule } from '../model/sources.js';
import type { Binding } from './closure.js';

/** A story as its file writes it: its annotations, those of the file's `meta` below them. */
export interface StorySource {
  module: SourceModule;
  name: string;
  render: ESTree.Expression | null;
  component: ESTree.Expression | null;
  /** By name: those of the story win over those of the file. */
  parameters: ReadonlyMap<string, ESTree.Expression>;
  /** What the functions that make stories were called with: `...withServer(load)`. */
  bindings: ReadonlyMap<string, Binding>;
}

type Annotations = Map<string, ESTree.Expression>;

/** The stories of a file. */
export function readStories(module: SourceModule): StorySource[] {
  const meta = annotationsOf(module, initOf(module, 'meta'));
  return module.exports.map((name) => {
    const bindings = new Map<string, Binding>();
    const story = annotationsOf(module, initOf(module, name), bindings);
    return {
      module,
      name,
      render: story.get('render') ?? meta.get('render') ?? null,
      component: meta.get('component') ?? null,
      parameters: new Map([
        ...annotationsOf(module, meta.get('parameters')),
        ...annotationsOf(module, story.get('parameters')),
      ]),
      bindings,
    };
  });
}

function initOf(module: SourceModule, name: string): ESTree.Expression | null {
  for (const { node } of module.declarations.get(name) ?? []) {
    if (node.type !== 'VariableDeclaration') continue;
    const found = node.declarations.find(({ id }) => id.type === 'Identifier' && id.name === name);
    if (found) return found.init;
  }
  return null;
}

/** The members of an object as it is written, with those of the objects that are spread into it. */
function annotationsOf(
  module: SourceModule,
  node: ESTree.Expression | null | undefined,
  bindings = new Map<string, Binding>(),
): Annotations {
  const annotations: Annotations = new Map();
  const object = node && withoutTypes(node);
  if (object?.type === 'Identifier') {
    return annotationsOf(module, initOf(module, object.name), bindings);
  }
  if (object?.type === 'CallExpression') {
    const made = object.callee.type === 'Identifier' ? initOf(module, object.callee.name) : null;
    if (made?.type !== 'ArrowFunctionExpression' || made.body.type === 'BlockStatement') {
      return annotations;
    }
    for (const [place, param] of made.params.entries()) {
      const value = object.arguments[place];
      if (param.type !== 'Identifier' || !value || value.type === 'SpreadElement') continue;
      bindings.set(param.name, { param, value });
    }
    return annotationsOf(module, made.body, bindings);
  }
  if (object?.type !== 'ObjectExpression') return annotations;
  for (const property of object.properties) {
    if (property.type === 'SpreadElement') {
      for (const entry of annotationsOf(module, property.argument, bindings)) {
        annotations.set(...entry);
      }
    } else if (property.key.type === 'Identifier') {
      annotations.set(property.key.name, property.value);
    }
  }
  return annotations;
}

/** What stands before `satisfies` or `as`. */
export function withoutTypes(node: ESTree.Expression): ESTree.Expression {
  return node.type === 'TSSatisfiesExpression' || node.type === 'TSAsExpression'
    ? withoutTypes(node.expression)
    : node.type === 'ParenthesizedExpression'
      ? withoutTypes(node.expression)
      : node;
}
