import type { ESTree } from 'vite';
import { dedent } from '../model/dedent.js';
import type { SourceModule, Sources } from '../model/sources.js';
import { createClosure, type Closure } from './closure.js';
import { withoutTypes, type StorySource } from './read-story.js';

/** The helper of our stories that puts `<CheckoutPage>` into the story's world: its props are those of the page. */
const WHOLE_PAGE = 'wholePage';

/**
 * Writes a story as a module that runs when it is pasted into a new file: imports, provider and simulator included, and
 * whatever the story's own file and those beside it declare. Null for a story that leans on Storybook itself.
 */
export function writeExample(sources: Sources, story: StorySource): string | null {
  const { module, parameters } = story;
  const { closure, need, importName, declares } = createClosure(sources, story.bindings);
  const page = writePage(story, need, importName, declares);
  if (page === null) return null;

  const provider = parameters.get('provider');
  const isAlone = provider?.type === 'Literal' && !page.usesSimulator;
  const world = isAlone ? null : writeWorld(story, need, importName);
  // Under another name where the page calls it so, or the story has a function of that name.
  const session = page.session ?? freeName(declares);
  if (!isAlone && world === null) return null;

  let element = page.code;
  if (!isAlone && !page.usesSimulator) {
    const props = writeProvider(module, provider, need);
    if (props === null || props.some((prop) => /^(stripe|clientSecret)=/.test(prop))) return null;
    importName('checkstand', 'CheckoutProvider');
    const started = ['stripe={simulator.stripe}', `clientSecret={${session}}`];
    const open = openTag(['CheckoutProvider', ...started, ...props]);
    element = `${open}\n${indent(page.code)}\n</CheckoutProvider>`;
  }
  return [
    writeImports(closure),
    world && `${world.simulator}\nconst ${session} = async () => ${world.session};`,
    ...closure.declarations,
    `export default function Example() {\n  return (\n${indent(element, 4)}\n  );\n}\n`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The Stripe of the example, and the client secret of a session in it. */
function writeWorld(
  { module, parameters }: StorySource,
  need: Need,
  importName: ImportName,
): { simulator: string; session: string } | null {
  importName('checkstand/testing', 'createStripeSimulator');
  const session = writeSession(module, parameters.get('scenario'), need, importName);
  const prepared = writePrepare(module, parameters.get('prepare'), need);
  if (prepared === null) return null;
  const simulator = [
    '// A Stripe that is simulated in the page. In your shop: `loadStripe(…)`, and a session of your server’s.',
    'const simulator = createStripeSimulator();',
    ...prepared,
  ];
  return { simulator: simulator.join('\n'), session };
}

type Need = (module: SourceModule, node: ESTree.Node) => void;
type Declares = (name: string) => boolean;
type ImportName = (from: string, name: string, type?: boolean) => void;

interface Page {
  code: string;
  /** True where the page brings its own provider over the simulator. */
  usesSimulator: boolean;
  /** What the page calls the function that makes a session. */
  session?: string;
}

/** The name of the function that makes a session: another one where the story has a function of that name. */
const freeName = (declares: Declares) =>
  declares('createSession') ? 'startSession' : 'createSession';

/** What the story renders; null where it cannot be told without running Storybook. */
function writePage(
  { module, render, component, parameters }: StorySource,
  need: Need,
  importName: ImportName,
  declares: Declares,
): Page | null {
  if (render === null) {
    if (component?.type !== 'Identifier') return null;
    need(module, component);
    return { code: `<${component.name} />`, usesSimulator: false };
  }
  if (
    render.type === 'CallExpression' &&
    render.callee.type === 'Identifier' &&
    render.callee.name === WHOLE_PAGE
  ) {
    importName('checkstand', 'CheckoutPage');
    const [props] = render.arguments;
    const given = props ? attributesOf(module, props, need) : [];
    if (given === null) return null;
    // What the story declares for its session is known once that has been asked for.
    const scenario = parameters.get('scenario');
    if (scenario) need(module, scenario);
    const session = freeName(declares);
    const tag = [
      'CheckoutPage',
      'stripe={simulator.stripe}',
      `clientSecret={${session}}`,
      "confirmOptions={{ redirect: 'if_required' }}",
      ...given,
    ];
    return { code: openTag(tag, ' />'), usesSimulator: true, session };
  }
  if (render.type !== 'ArrowFunctionExpression') return null;
  const body = render.body;
  if (body.type === 'BlockStatement') return writeWithWorld(module, body, need);
  // What takes the story's context is about the story's world.
  if (render.params.length > 0) return null;
  const element = withoutTypes(body);
  need(module, element);
  const code = dedent(module.text, element);
  const isElement = element.type === 'JSXElement' || element.type === 'JSXFragment';
  return { code: isElement ? code : `{${code}}`, usesSimulator: false };
}

/** A page over the story's simulator: `const { simulator, startSession } = worldOf(…); return <…>;`. */
function writeWithWorld(module: SourceModule, body: ESTree.FunctionBody, need: Need): Page | null {
  const [declared, returned, ...others] = body.body;
  if (declared?.type !== 'VariableDeclaration' || returned?.type !== 'ReturnStatement') return null;
  const names = declared.declarations[0]?.id;
  if (others.length > 0 || names?.type !== 'ObjectPattern' || !returned.argument) return null;
  const isOfWorld = names.properties.every(
    (property) =>
      property.type === 'Property' &&
      property.key.type === 'Identifier' &&
      ['simulator', 'startSession'].includes(property.key.name),
  );
  if (!isOfWorld) return null;
  const element = withoutTypes(returned.argument);
  need(module, element);
  return { code: dedent(module.text, element), usesSimulator: true, session: 'startSession' };
}

/** The provider's other props; null where they are made of the story's world, or there is no provider. */
function writeProvider(
  module: SourceModule,
  provider: ESTree.Expression | undefined,
  need: Need,
): string[] | null {
  if (!provider) return [];
  if (provider.type !== 'ArrowFunctionExpression' || provider.params.length > 0) return null;
  if (provider.body.type === 'BlockStatement') return null;
  return attributesOf(module, withoutTypes(provider.body), need);
}

/** An object as attributes of an element. */
function attributesOf(module: SourceModule, node: ESTree.Node, need: Need): string[] | null {
  need(module, node);
  if (node.type !== 'ObjectExpression') return [`{...${module.text.slice(node.start, node.end)}}`];
  const attributes: string[] = [];
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      attributes.push(`{${dedent(module.text, property)}}`);
      continue;
    }
    if (property.key.type !== 'Identifier') return null;
    const value = dedent(module.text, withoutTypes(property.value));
    attributes.push(
      property.value.type === 'Literal' && typeof property.value.value === 'string'
        ? `${property.key.name}="${property.value.value}"`
        : `${property.key.name}={${value}}`,
    );
  }
  return attributes;
}

function writeSession(
  module: SourceModule,
  scenario: ESTree.Expression | undefined,
  need: Need,
  importName: ImportName,
): string {
  if (!scenario || scenario.type === 'Literal') {
    importName('checkstand/testing', 'scenarios');
    const name = scenario?.type === 'Literal' ? String(scenario.value) : 'cart';
    return `(await scenarios.${name}.create(simulator)).clientSecret`;
  }
  need(module, scenario);
  const create = dedent(module.text, scenario);
  const callee =
    scenario.type === 'Identifier' || scenario.type === 'CallExpression' ? create : `(${create})`;
  return `(await ${callee}(simulator)).clientSecret`;
}

/** The levers that are pulled before the page asks for the session, as statements. */
function writePrepare(
  module: SourceModule,
  prepare: ESTree.Expression | undefined,
  need: Need,
): string[] | null {
  if (!prepare) return [];
  if (prepare.type !== 'ArrowFunctionExpression') return null;
  const [world] = prepare.params;
  const takesSimulator =
    world?.type === 'ObjectPattern' &&
    world.properties.every(
      (property) =>
        property.type === 'Property' &&
        property.key.type === 'Identifier' &&
        property.key.name === 'simulator' &&
        property.shorthand,
    );
  if (!takesSimulator) return null;
  const { body } = prepare;
  need(module, body);
  if (body.type !== 'BlockStatement') return [`${dedent(module.text, body)};`];
  return body.body.map((statement) => dedent(module.text, statement));
}

function writeImports({ imports }: Closure): string {
  const lines = [...imports]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([source, names]) => {
      const isDefault = names.get('default');
      const named = [...names]
        .filter(([name]) => name !== 'default')
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([name, { type }]) => (type ? `type ${name}` : name));
      const list =
        named.length > 3
          ? `{\n${named.map((name) => `  ${name},\n`).join('')}}`
          : `{ ${named.join(', ')} }`;
      const what = [isDefault ? 'Stripe' : '', named.length > 0 ? list : ''].filter(Boolean);
      return `import ${what.join(', ')} from '${source}';`;
    });
  return [...lines, "import 'checkstand/styles.css';"].join('\n');
}

/** A tag on one line where it fits, else an attribute on each. */
function openTag([name = '', ...attributes]: readonly string[], end = '>'): string {
  const line = `<${[name, ...attributes].join(' ')}${end}`;
  if (line.length <= 90 && !line.includes('\n')) return line;
  return `<${name}\n${indent(attributes.join('\n'))}\n${end.trim()}`;
}

function indent(code: string, by = 2): string {
  return code.replaceAll(/^(?=.)/gm, ' '.repeat(by));
}
