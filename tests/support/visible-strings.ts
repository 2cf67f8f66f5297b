import { parseSync } from 'vite';

/** A piece of source text that a person may read on a screen. */
export type VisibleString = { text: string; line: number };

/** Attributes whose values are never read. */
const UNREAD_ATTRIBUTES = [
  'className',
  'class',
  'd',
  'style',
  'viewBox',
  'transform',
  'href',
  'to',
  'rel',
  'key',
  'id',
];

/**
 * The string literals, templates and JSX texts of a TypeScript file that a person may read. Text between tags always
 * counts; a string or a template counts when it reads like words: a space inside and a lower-case word. What stands
 * in braces becomes "…". Identifiers, imports, keys and patterns are left out.
 */
export function visibleStrings(fileName: string, source: string): VisibleString[] {
  const { program, comments, errors } = parseSync(fileName, source);
  if (errors.length > 0) throw new Error(`${fileName}: ${errors[0]?.message}`);
  const excused = excusedLines(source, comments);
  const found: VisibleString[] = [];
  walk(program as unknown as Node, (node) => {
    const text = readableText(node);
    if (text === null) return;
    const line = lineAt(source, node.start);
    if (!excused.has(line)) found.push({ text, line });
  });
  return found;
}

const READS_LIKE_WORDS = /\p{Ll}{2,}\s+\S|\S\s+\p{Ll}{2,}/u;

type Node = { type: string; start: number; [field: string]: unknown };

function walk(node: Node, visit: (node: Node) => void): void {
  if (node.type === 'ImportDeclaration') return;
  if (node.type === 'JSXAttribute' && UNREAD_ATTRIBUTES.includes(nameOf(node))) return;
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit);
  }
}

function readableText(node: Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return wordsOrNull(node.value);
  if (node.type === 'TemplateLiteral') return wordsOrNull(nodesIn(node.quasis).map(cookedText).join('…'));
  if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return null;
  const text = nodesIn(node.children).map(({ type, value }) => (type === 'JSXText' ? String(value) : '…'));
  const said = text.join('').replace(/\s+/g, ' ').trim();
  return /\p{L}/u.test(said) ? said : null;
}

function wordsOrNull(text: string): string | null {
  return READS_LIKE_WORDS.test(text) ? text : null;
}

function cookedText({ value }: Node): string {
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : '';
}

function nodesIn(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function nameOf(attribute: Node): string {
  const name = attribute.name;
  return isNode(name) && typeof name.name === 'string' ? name.name : '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** `copy-ok: why` in a comment excuses its own line and the next. */
function excusedLines(source: string, comments: readonly { value: string; end: number }[]): Set<number> {
  const excusing = comments
    .filter(({ value }) => /copy-ok: \S/.test(value))
    .map(({ end }) => lineAt(source, end));
  return new Set(excusing.flatMap((line) => [line, line + 1]));
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
