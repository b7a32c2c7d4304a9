import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseSync, type ESTree } from 'vite';
import { readDocComment, type DocComment } from './doc-comment.js';

/** A declaration that a name stands for: where it is, what it is, and what is said above it. */
export interface Declaration {
  readonly module: SourceModule;
  readonly node: ESTree.Statement;
  /** The statement with its `export`, where the comment is. */
  readonly start: number;
}

/** One file of the sources. */
export interface SourceModule {
  readonly file: string;
  readonly text: string;
  /** What the file declares under a name: a type and a value may share one. */
  readonly declarations: ReadonlyMap<string, readonly Declaration[]>;
  /** What a name that is imported, or exported from elsewhere, is in another file of ours. */
  readonly links: ReadonlyMap<string, Link>;
  /** What a name that is imported from a package is there. */
  readonly packages: ReadonlyMap<string, { source: string; name: string; type: boolean }>;
  /** The files of which everything is exported. */
  readonly stars: readonly string[];
  /** The names that leave the file, in order. */
  readonly exports: readonly string[];
  /** The doc comment that ends right before the position. */
  readonly docBefore: (start: number) => DocComment;
}

interface Link {
  file: string;
  /** `*` is the file itself. */
  name: string;
}

/** The sources, each file parsed once. */
export interface Sources {
  readonly read: (file: string) => SourceModule;
  /** Follows a name through imports and exports to what it stands for. */
  readonly find: (module: SourceModule, name: string) => readonly Declaration[];
  /** The file behind `export * as Name from '…'`. */
  readonly findNamespace: (module: SourceModule, name: string) => SourceModule | null;
  /** The names that a file exports, those of other files included. */
  readonly exportsOf: (module: SourceModule) => readonly string[];
}

const NO_DOC: DocComment = { text: '', tags: new Map() };

/** Opens the sources. What has been read stays as it was: open them anew after a change. */
export function openSources(): Sources {
  const modules = new Map<string, SourceModule>();

  const read = (file: string): SourceModule => {
    const known = modules.get(file);
    if (known) return known;
    const module = parseModule(file);
    modules.set(file, module);
    return module;
  };

  const find = (module: SourceModule, name: string): readonly Declaration[] => {
    const own = module.declarations.get(name);
    if (own) return own;
    const link = module.links.get(name);
    if (link) return find(read(link.file), link.name);
    for (const file of module.stars) {
      const found = find(read(file), name);
      if (found.length > 0) return found;
    }
    return [];
  };

  const findNamespace = (module: SourceModule, name: string): SourceModule | null => {
    const link = module.links.get(name);
    if (link)
      return link.name === '*' ? read(link.file) : findNamespace(read(link.file), link.name);
    for (const file of module.stars) {
      const found = findNamespace(read(file), name);
      if (found) return found;
    }
    return null;
  };

  const exportsOf = (module: SourceModule): readonly string[] => [
    ...module.exports,
    ...module.stars.flatMap((file) => exportsOf(read(file))),
  ];

  return { read, find, findNamespace, exportsOf };
}

function parseModule(file: string): SourceModule {
  const text = readFileSync(file, 'utf8');
  const { program, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);

  const declarations = new Map<string, Declaration[]>();
  const links = new Map<string, Link>();
  const packages = new Map<string, { source: string; name: string; type: boolean }>();
  const stars: string[] = [];
  const exports: string[] = [];

  const docBefore = (start: number): DocComment => {
    const comment = comments.findLast(({ end }) => end <= start);
    const isNext = comment && text.slice(comment.end, start).trim() === '';
    return isNext && comment.value.startsWith('*')
      ? readDocComment(comment.value.slice(1))
      : NO_DOC;
  };
  const module = { file, text, declarations, links, packages, stars, exports, docBefore };

  const declare = (node: ESTree.Statement, start: number): string[] => {
    const names = namesOf(node);
    for (const name of names) {
      declarations.set(name, [...(declarations.get(name) ?? []), { module, node, start }]);
    }
    return names;
  };

  for (const statement of program.body) {
    switch (statement.type) {
      case 'ImportDeclaration': {
        const from = resolveSource(file, statement.source.value);
        for (const specifier of statement.specifiers) {
          const name =
            specifier.type === 'ImportSpecifier'
              ? nameOf(specifier.imported)
              : defaultOf(specifier);
          if (from) {
            links.set(specifier.local.name, { file: from, name });
            continue;
          }
          const isType = specifier.type === 'ImportSpecifier' && specifier.importKind === 'type';
          const type = isType || statement.importKind === 'type';
          packages.set(specifier.local.name, { source: statement.source.value, name, type });
        }
        break;
      }
      case 'ExportAllDeclaration': {
        const from = resolveSource(file, statement.source.value);
        if (!from) break;
        if (!statement.exported) stars.push(from);
        else {
          const name = nameOf(statement.exported);
          links.set(name, { file: from, name: '*' });
          exports.push(name);
        }
        break;
      }
      case 'ExportNamedDeclaration': {
        if (statement.declaration) {
          exports.push(...declare(statement.declaration, statement.start));
          break;
        }
        const from = statement.source && resolveSource(file, statement.source.value);
        for (const { local, exported } of statement.specifiers) {
          exports.push(nameOf(exported));
          if (from) links.set(nameOf(exported), { file: from, name: nameOf(local) });
        }
        break;
      }
      default:
        declare(statement, statement.start);
    }
  }
  return module;
}

function defaultOf(specifier: { type: string }): string {
  return specifier.type === 'ImportNamespaceSpecifier' ? '*' : 'default';
}

/** What a name in an import or export is written as. */
function nameOf(name: ESTree.ModuleExportName): string {
  return name.type === 'Literal' ? name.value : name.name;
}

function namesOf(node: ESTree.Statement): string[] {
  switch (node.type) {
    case 'VariableDeclaration':
      return node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
    case 'FunctionDeclaration':
      return node.id ? [node.id.name] : [];
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return [node.id.name];
    case 'TSModuleDeclaration':
      return node.id.type === 'Identifier' ? [node.id.name] : [];
    default:
      return [];
  }
}

/** A file of ours, or null where the source is a package. Sources are imported by the names that they are built to. */
export function resolveSource(importer: string, source: string): string | null {
  if (!source.startsWith('.')) return null;
  const path = resolve(dirname(importer), source);
  const candidates = [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx'), path];
  return candidates.find((file) => existsSync(file)) ?? null;
}
