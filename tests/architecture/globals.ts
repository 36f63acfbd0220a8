import ts from 'typescript';
import { parse, type Source } from './sources.ts';
import { roomOf } from './table.ts';

/** What only a page has. */
const PAGE = [
  'document',
  'window',
  'localStorage',
  'sessionStorage',
  'navigator',
  'location',
  'indexedDB',
  'matchMedia'
];
/** Of the surroundings: passed in, never reached for. */
const SURROUNDINGS = ['fetch', 'crypto', 'performance', 'setTimeout', 'setInterval', 'Worker', 'postMessage', 'self'];

/** Files outside the page that are the shell of a worker, or start one, with what they need for that. */
const SHELLS: Readonly<Record<string, readonly string[]>> = {
  'lib/data/csv/csv-worker.ts': ['postMessage', 'crypto'],
  'lib/data/csv/open-csv.ts': ['Worker'],
  'lib/engine/engine-worker.ts': ['self', 'performance'],
  'lib/engine/engine.ts': ['Worker'],
  'lib/report/make-pdf.ts': ['Worker'],
  'lib/report/pdf-worker.ts': ['fetch', 'postMessage'],
  'service-worker.ts': ['fetch']
};

/** The page's objects, the clock, chance and the network, where they are not passed in. */
export function globals(source: Source): string[] {
  if (['ui', 'routes', 'cli'].includes(roomOf(source.path))) return [];
  const allowed = SHELLS[source.path] ?? [];
  const tree = parse(source);
  const own = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (
      (ts.isVariableDeclaration(node) ||
        ts.isParameter(node) ||
        ts.isBindingElement(node) ||
        ts.isImportSpecifier(node)) &&
      ts.isIdentifier(node.name)
    )
      own.add(node.name.text);
    if (ts.isIdentifier(node) && isValue(node)) used.add(node.text);
    const text = node.getText(tree);
    if (ts.isCallExpression(node) && /^(Date\.now|Math\.random)\(/.test(text))
      used.add(text.slice(0, text.indexOf('(')));
    if (ts.isNewExpression(node) && /^new Date(\(\))?$/.test(text)) used.add('new Date()');
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const watched = [...PAGE, ...SURROUNDINGS, 'Date.now', 'Math.random', 'new Date()'];
  return watched
    .filter((global) => used.has(global) && !own.has(global) && !allowed.includes(global))
    .map((global) => `${source.path}: ${global} must be passed in`);
}

/** Whether an identifier is read as a value, not the name of a member, a property or a type. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isTypeReferenceNode(parent) || ts.isQualifiedName(parent)) return false;
  return !(ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent) || ts.isMethodSignature(parent));
}
