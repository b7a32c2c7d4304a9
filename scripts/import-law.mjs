// @ts-check
/**
 * The import law: which folder of `src` may know which. `npm run lint` runs it over the repository;
 * it prints every import that the table does not allow and fails.
 *
 * The table is the whole law. An import of `src` belongs to the first row whose folder holds the
 * importing file; whatever the row does not allow is forbidden.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync, Visitor } from 'vite';
import { root } from './public-entries.mjs';

/**
 * @typedef {object} Row
 * @property {RegExp} folder Files that the row governs, as paths below `src`.
 * @property {string} says The row in words, for the report.
 * @property {ReadonlyArray<RegExp>} files Files below `src` that they may import.
 * @property {ReadonlyArray<RegExp>} [packages] Packages that they may import.
 * @property {ReadonlyArray<RegExp>} [types] Files and packages of which they may import types only.
 */

const stripeTypes = /^@stripe\/stripe-js$/;
const reactStripe = /^@stripe\/react-stripe-js(\/checkout)?$/;
const react = /^(react|react\/jsx-runtime|react-dom)$/;

/** @type {ReadonlyArray<Row>} */
export const law = [
  {
    folder: /^index\.ts$/,
    says: 'index.ts is a table of contents: it names what is public, and never the simulator',
    files: [/^(react|components|theme|locales)\//, /^errors\.ts$/],
    types: [/^(core|stripe|internals)\//, stripeTypes],
  },
  {
    folder: /^errors\.ts$/,
    says: 'errors.ts imports nothing',
    files: [],
  },
  {
    folder: /^core\//,
    says: 'core knows itself, errors and the types of Stripe.js: no React, no page, nothing above it',
    files: [/^core\//, /^errors\.ts$/],
    types: [stripeTypes],
  },
  {
    folder: /^stripe\//,
    says: 'stripe knows itself, core, errors and the types of Stripe.js: no React and no words',
    files: [/^stripe\//, /^core\//, /^errors\.ts$/],
    types: [stripeTypes],
  },
  {
    folder: /^react\//,
    says: 'react knows core, stripe, internals, messages, errors and the English locale: no component, no theme, no other locale',
    files: [/^(react|core|stripe|internals|messages)\//, /^errors\.ts$/, /^locales\/en\.ts$/],
    packages: [react, reactStripe],
    types: [stripeTypes, /^theme\/create-theme\.ts$/],
  },
  {
    folder: /^internals\//,
    says: 'internals knows React and errors, and nothing of checkout',
    files: [/^internals\//, /^errors\.ts$/],
    packages: [react],
  },
  {
    folder: /^components\//,
    says: "a component knows react, internals, messages, errors and another component's index or parts: no core, no stripe, no locale, no CSS, no inner file of another",
    files: [
      /^(react|internals|messages)\//,
      /^errors\.ts$/,
      /^components\/[^/]+\.ts$/,
      /^components\/[^/]+\/index(\.parts)?\.ts$/,
    ],
    packages: [react],
    types: [stripeTypes],
  },
  {
    folder: /^messages\//,
    says: 'messages knows itself: words, and nothing of what shows them',
    files: [/^messages\//],
  },
  {
    folder: /^theme\//,
    says: 'theme knows itself, errors and the types of Stripe.js: no React, and the page only where it is handed an element',
    files: [/^theme\//, /^errors\.ts$/],
    types: [stripeTypes],
  },
  {
    folder: /^locales\/en\.ts$/,
    says: 'English is made of the messages of every group',
    files: [/^messages\//],
  },
  {
    folder: /^locales\/(index|load-messages|match-locale|pseudo)\.ts$/,
    says: 'the loader knows all locales, and imports each only when it is asked for',
    files: [/^locales\//],
    types: [/^messages\//],
  },
  {
    folder: /^locales\/en-GB\.ts$/,
    says: 'British English is English with other words in some places',
    files: [/^messages\/(formats|card)\.ts$/, /^locales\/en\.ts$/],
    types: [/^messages\//],
  },
  {
    folder: /^locales\//,
    says: 'a locale knows the shape of the messages, and what sentences are put together with; no other locale',
    files: [/^messages\/(formats|card)\.ts$/],
    types: [/^messages\//],
  },
  {
    folder: /^testing\/facts\//,
    says: 'the facts that both faces of the simulator share know themselves and the shapes on the wire',
    files: [/^testing\/facts\//],
    types: [/^testing\/wire\.ts$/],
  },
  {
    folder: /^testing\/engine\//,
    says: 'the engine of the simulator knows itself, the facts and the shapes on the wire',
    files: [/^testing\/(engine|facts)\//],
    types: [/^testing\/wire\.ts$/],
  },
  {
    folder: /^testing\/(stripe-js|elements)\//,
    says: 'the browser face of the simulator knows the facts, the wire, the trains and the types of Stripe.js: it asks the engine over the wire',
    files: [/^testing\/(stripe-js|elements|facts)\//, /^testing\/(trains|wire)\.ts$/],
    types: [stripeTypes],
  },
  {
    folder: /^testing\/api\//,
    says: 'the REST face of the simulator knows the engine, the facts, the wire and the trains: nothing of the browser face',
    files: [/^testing\/(api|engine|facts)\//, /^testing\/(trains|wire)\.ts$/],
  },
  {
    folder: /^testing\//,
    says: 'the simulator knows itself and the types of Stripe.js: it must convince the library from outside',
    files: [/^testing\//],
    types: [stripeTypes],
  },
];

/**
 * One import that the law does not allow, or a file that breaks another rule of the house.
 *
 * @typedef {object} Offence
 * @property {string} file Below `src`.
 * @property {number} line
 * @property {string} what
 * @property {string} why
 */

/**
 * Everything in a `src` folder that breaks the law, in the order of its files.
 *
 * @param {string} sourceFolder
 * @returns {Offence[]}
 */
export function findOffences(sourceFolder) {
  const modules = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join(posix.sep))
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .map((file) => readModule(sourceFolder, file));
  return [...modules.flatMap((module) => judgeModule(sourceFolder, module)), ...judgeSeam(modules)];
}

/**
 * react-stripe-js is known to one file, so that its next major version changes one file.
 *
 * @param {Module[]} modules
 * @returns {Offence[]}
 */
function judgeSeam(modules) {
  const knowing = modules.flatMap(({ file, imports }) => {
    const one = imports.find(({ specifier }) => reactStripe.test(specifier));
    return one && file.startsWith('react/') ? [{ file, line: one.line }] : [];
  });
  return knowing.slice(1).map(({ file, line }) => ({
    file,
    line,
    what: `imports react-stripe-js, which ${knowing[0]?.file} does already`,
    why: 'one file knows react-stripe-js',
  }));
}

/**
 * @param {string} sourceFolder
 * @param {Module} module
 * @returns {Offence[]}
 */
function judgeModule(sourceFolder, { file, imports, clientUse, isClient, clocks }) {
  const row = law.find(({ folder }) => folder.test(file));
  if (!row) {
    return [{ file, line: 1, what: 'lies in no folder of the law', why: 'Add a row to the table' }];
  }
  const offences = imports
    .filter((one) => !isAllowed(row, file, one, sourceFolder))
    .map(({ line, specifier, typeOnly }) => ({
      file,
      line,
      what: `imports ${typeOnly ? 'the types of ' : ''}'${specifier}'`,
      why: row.says,
    }));
  if (/^(react|components|internals)\//.test(file) && clientUse && !isClient) {
    offences.push({
      file,
      line: clientUse.line,
      what: `calls ${clientUse.name}() without 'use client' on its first line`,
      why: 'React Server Components would run it on the server',
    });
  }
  if (/^testing\/(engine|facts)\//.test(file)) {
    for (const line of clocks) {
      offences.push({
        file,
        line,
        what: 'asks the clock by new Date()',
        why: 'the clock is injected into the simulator',
      });
    }
  }
  return offences;
}

/**
 * @typedef {object} Import
 * @property {string} specifier
 * @property {boolean} typeOnly
 * @property {number} line
 *
 * @typedef {object} Module
 * @property {string} file Below `src`.
 * @property {Import[]} imports
 * @property {{ name: string, line: number } | undefined} clientUse The first call of a hook or of createContext.
 * @property {boolean} isClient Whether it starts with 'use client'.
 * @property {number[]} clocks The lines of `new Date()`.
 */

/**
 * @param {string} sourceFolder
 * @param {string} file
 * @returns {Module}
 */
function readModule(sourceFolder, file) {
  const source = readFileSync(join(sourceFolder, file), 'utf8');
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);

  /** @type {Module} */
  const module = {
    file,
    imports: [],
    clientUse: undefined,
    isClient: startsWithUseClient(program),
    clocks: [],
  };
  /** @param {{ start: number }} node */
  const lineOf = ({ start }) => source.slice(0, start).split('\n').length;
  /**
   * @param {string} specifier
   * @param {boolean} typeOnly
   * @param {{ start: number }} node
   */
  const add = (specifier, typeOnly, node) =>
    module.imports.push({ specifier, typeOnly, line: lineOf(node) });

  new Visitor({
    ImportDeclaration(node) {
      add(node.source.value, isTypeOnly(node.importKind, node.specifiers), node);
    },
    ExportNamedDeclaration(node) {
      if (node.source) add(node.source.value, isTypeOnly(node.exportKind, node.specifiers), node);
    },
    ExportAllDeclaration(node) {
      add(node.source.value, node.exportKind === 'type', node);
    },
    ImportExpression(node) {
      add(node.source.type === 'Literal' ? String(node.source.value) : '(computed)', false, node);
    },
    TSImportType(node) {
      add(node.source.value, true, node);
    },
    CallExpression(node) {
      const name = calledName(node.callee);
      if (name && /^(use[A-Z].*|use|createContext)$/.test(name)) {
        module.clientUse ??= { name, line: lineOf(node) };
      }
    },
    NewExpression(node) {
      const isDate = node.callee.type === 'Identifier' && node.callee.name === 'Date';
      if (isDate && node.arguments.length === 0) module.clocks.push(lineOf(node));
    },
  }).visit(program);
  return module;
}

/**
 * @param {string | undefined} kind Of the whole declaration.
 * @param {ReadonlyArray<object>} specifiers
 */
function isTypeOnly(kind, specifiers) {
  /** @param {object} one */
  const isType = (one) =>
    ('importKind' in one && one.importKind === 'type') ||
    ('exportKind' in one && one.exportKind === 'type');
  return kind === 'type' || (specifiers.length > 0 && specifiers.every(isType));
}

/**
 * The name of a function that is called plainly, `f()`, or as a member, `React.f()`.
 *
 * @param {import('vite').ESTree.Expression} callee
 */
function calledName(callee) {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') {
    const owner = callee.object.type === 'Identifier' ? callee.object.name : '';
    return owner === 'React' ? callee.property.name : undefined;
  }
  return undefined;
}

/** @param {import('vite').ESTree.Program} program */
function startsWithUseClient(program) {
  const first = program.body[0];
  return first?.type === 'ExpressionStatement' && first.directive === 'use client';
}

/**
 * @param {Row} row
 * @param {string} file
 * @param {Import} one
 * @param {string} sourceFolder
 */
function isAllowed(row, file, one, sourceFolder) {
  const { specifier, typeOnly } = one;
  const allowedTypes = typeOnly ? (row.types ?? []) : [];
  if (!specifier.startsWith('.')) {
    return [...(row.packages ?? []), ...allowedTypes].some((pattern) => pattern.test(specifier));
  }
  const target = resolveSource(sourceFolder, file, specifier);
  if (target === undefined) return false;
  if (/\.css$/.test(target)) return false;
  // Files of one component are one house: only the doors of the others count.
  const home = /^components\/[^/]+\//.exec(file)?.[0];
  if (home && target.startsWith(home)) return true;
  return [...row.files, ...allowedTypes].some((pattern) => pattern.test(target));
}

/**
 * The file below the source folder that a relative import means, or undefined when it leaves it.
 *
 * @param {string} sourceFolder
 * @param {string} file
 * @param {string} specifier
 */
function resolveSource(sourceFolder, file, specifier) {
  const written = resolve(sourceFolder, dirname(file), specifier);
  const candidates = [
    written.replace(/\.js$/, '.ts'),
    written.replace(/\.js$/, '.tsx'),
    written.replace(/\.jsx$/, '.tsx'),
    written,
  ];
  const found = candidates.find((candidate) => existsSync(candidate)) ?? written;
  const target = relative(sourceFolder, found).split(sep).join(posix.sep);
  return target.startsWith('..') ? undefined : target.replace(/\.tsx$/, '.ts');
}

/** True when this file is the program that runs, and not imported by a test. */
const isMain = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;
if (isMain) {
  const offences = findOffences(join(root, 'src'));
  for (const { file, line, what, why } of offences) {
    console.error(`src/${file}:${line} ${what}. ${why}.`);
  }
  if (offences.length > 0) process.exit(1);
  console.log('The import law holds.');
}
