import { parseSync } from 'vite'

/** A source file as the checks of this folder read it: its path from the project's root, with slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** A node of the syntax tree, narrowed by its type where a check looks at it. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [part: string]: unknown
}

export interface Comment {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** Every node of a TypeScript file, outer before inner, and its comments. Throws where the file does not parse. */
export function readSyntax({ path, text }: SourceFile): { nodes: SyntaxNode[]; comments: Comment[] } {
  const { program, comments, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  return { nodes: nodesOf(program), comments }
}

function nodesOf(value: unknown): SyntaxNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(nodesOf)
  return isNode(value) ? [value, ...inner] : inner
}

export function isNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value
  )
}

/** The words of a string literal; nothing for any other node. */
export function stringOf(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined
}

/** 1 for the first line. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
