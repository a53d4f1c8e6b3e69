import { ruledOutWords } from '../helpers/glossary'
import { isNode, lineAt, readSyntax, stringOf, type SourceFile, type SyntaxNode } from './syntax'

/** Names of the house that a file gets wrong, a sentence each. A bare "level" says neither which ladder nor which scale. */
export function nameFaults(file: SourceFile): string[] {
  return readSyntax(file)
    .nodes.map((node) => ({ node, name: nameIn(node) }))
    .filter(({ name }) => name === 'level' || name === 'levels')
    .map(
      ({ node, name }) =>
        `${file.path}:${lineAt(file.text, node.start)} names something "${name}": say roleLevel or skillLevel`,
    )
}

/** The name a node writes down: of a variable, a property, or an attribute; keys in quotes count as well. */
function nameIn(node: SyntaxNode): string | undefined {
  if (['Identifier', 'JSXIdentifier', 'PrivateIdentifier'].includes(node.type)) return String(node.name)
  return ['Property', 'TSPropertySignature', 'PropertyDefinition'].includes(node.type) ? stringOf(node.key) : undefined
}

/** Names that hold a word the glossary rules out (docs/words.md), a sentence each. `slice` alone is the arrays' own method. */
export function glossaryFaults(file: SourceFile): string[] {
  const words = new Set(ruledOutWords('code'))
  return readSyntax(file).nodes.flatMap((node) => {
    const name = nameIn(node)
    if (name === undefined || name === 'slice') return []
    const found = wordsIn(name).find((word) => words.has(word))
    return found
      ? [`${file.path}:${lineAt(file.text, node.start)} ${name}: docs/words.md has another word for "${found}"`]
      : []
  })
}

/** "readHeldRoleLevel" and "KEPT_SHELF" word by word, in lower case. */
function wordsIn(name: string): string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
}

/** As much as a signature, a `return` and a brace take: such an export says all a docstring would. */
const SPEAKS_FOR_ITSELF = 3

/** Exported functions, constants and classes of more lines than that without a docstring, a sentence each; types are exempt. */
export function docstringFaults(file: SourceFile): string[] {
  const { nodes, comments } = readSyntax(file)
  const ends = comments.filter(({ value }) => value.startsWith('*')).map(({ end }) => end)
  return nodes
    .filter(
      ({ type, declaration }) =>
        type === 'ExportNamedDeclaration' && isNode(declaration) && !declaration.type.startsWith('TS'),
    )
    .filter(({ start, end }) => lineAt(file.text, end) - lineAt(file.text, start) >= SPEAKS_FOR_ITSELF)
    .filter(({ start }) => !ends.some((end) => end <= start && file.text.slice(end, start).trim() === ''))
    .map(({ start }) => `${file.path}:${lineAt(file.text, start)} exports something that no docstring explains`)
}

const foreign = [
  { what: 'the host of a package registry', pattern: /\/\/(?:registry|npm)\.[a-z]|\/(?:artifactory|nexus)\// },
  { what: 'a path of one machine', pattern: /(?:^|[\s"'`(=:])\/(?:work|root|home|Users)\/[\w.]/m },
]

/** What belongs to the machine a file was written on, a sentence each. */
export function foreignFaults({ path, text }: SourceFile): string[] {
  return foreign.flatMap(({ what, pattern }) => {
    const found = pattern.exec(text)
    return found ? [`${path}:${lineAt(text, found.index)} mentions ${what}`] : []
  })
}
