import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** A file of `src/`, its path from there. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** One import of a file. */
export interface Import {
  readonly from: string;
  /** As written. */
  readonly specifier: string;
  /** Path from `src/` for a file of ours, null for a package. */
  readonly file: string | null;
  /** `type`: gone after compiling; `worker`: a program of its own, started by URL. */
  readonly way: 'static' | 'type' | 'dynamic' | 'worker';
}

/** Every TypeScript, Svelte and style file below `src/`. */
export function readSources(): Source[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(ts|svelte)$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));
}

/** What a file imports, types and workers too. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, way: Import['way']): void => {
    found.push({ from: source.path, specifier, file: fileOf(source.path, specifier), way });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      add(node.moduleSpecifier.text, importsTypesOnly(node) ? 'type' : 'static');
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      add(node.moduleSpecifier.text, node.isTypeOnly ? 'type' : 'static');
    else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    )
      add(node.argument.literal.text, 'type');
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier)) add(specifier.text, 'dynamic');
    } else if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
      const [specifier, base] = node.arguments ?? [];
      if (specifier && ts.isStringLiteral(specifier) && base?.getText() === 'import.meta.url')
        add(specifier.text, 'worker');
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(source));
  return found;
}

/** The script of a file as a syntax tree; of a component its `<script>` elements. */
export function parse({ path, text }: Source): ts.SourceFile {
  const script = path.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, body]) => body ?? '').join('\n')
    : text;
  return ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

function importsTypesOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function fileOf(from: string, specifier: string): string | null {
  if (specifier.startsWith('#lib/')) return `lib/${specifier.slice('#lib/'.length)}`;
  if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), specifier));
  return null;
}
