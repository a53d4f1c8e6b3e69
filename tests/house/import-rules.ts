import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { isNode, lineAt, readSyntax, stringOf, type SourceFile, type SyntaxNode } from './syntax'

/** What the files of a folder may import of the project, besides that folder itself. The first match counts. */
const layers: readonly { readonly folder: RegExp; readonly knows: readonly string[] }[] = [
  { folder: /^src\/core\//, knows: [] },
  { folder: /^src\/device\//, knows: ['src/core/'] },
  { folder: /^src\/framework-source\//, knows: ['src/core/', 'src/device/', 'src/data-source/'] },
  { folder: /^src\/data-source\//, knows: ['src/core/', 'src/device/'] },
  { folder: /^src\/ui\//, knows: ['src/core/', 'src/data-source/'] },
  {
    folder: /^src\/features\/[^/]+\//,
    knows: ['src/core/', 'src/device/', 'src/framework-source/', 'src/data-source/', 'src/ui/'],
  },
  { folder: /^src\/app\//, knows: ['src/'] },
  { folder: /^src\//, knows: ['src/app/', 'src/data-source/', 'src/framework-source/'] },
  { folder: /^data\//, knows: ['src/core/'] },
]

const notInCore = /^(?:node:|react(?:$|[-/])|@tanstack\/|@testing-library\/)/

/** The imports of a file that point the wrong way, a sentence each: `path:line imports …`. */
export function importFaults(file: SourceFile): string[] {
  const layer = layers.find(({ folder }) => folder.test(file.path))
  const home = layer?.folder.exec(file.path)?.[0]
  if (!layer || home === undefined) return []
  return importsOf(file).flatMap(({ from, line }) => {
    const target = projectPath(file.path, from)
    const allowed =
      target === undefined
        ? !isForbiddenPackage(home, from)
        : [home, ...layer.knows].some((folder) => target.startsWith(folder))
    return allowed ? [] : [`${file.path}:${line} imports ${from}`]
  })
}

/** Imports and re-exports, of values and of types, at once or later, and workers by their address. */
function importsOf(file: SourceFile): { from: string; line: number }[] {
  return readSyntax(file).nodes.flatMap((node) => {
    const from = stringOf(node.source) ?? (node.type === 'NewExpression' ? addressOf(node) : undefined)
    return from === undefined ? [] : [{ from, line: lineAt(file.text, node.start) }]
  })
}

/** `new URL('./worker.ts', import.meta.url)` */
function addressOf({ callee, arguments: given }: SyntaxNode): string | undefined {
  const isUrl = isNode(callee) && callee.type === 'Identifier' && callee.name === 'URL'
  const first = Array.isArray(given) && given.length === 2 ? stringOf(given[0]) : undefined
  return isUrl && first?.startsWith('.') ? first : undefined
}

/** Where an import points in the project; nothing for a package. */
function projectPath(importer: string, from: string): string | undefined {
  if (from.startsWith('@/')) return `src/${from.slice(2)}`
  return from.startsWith('.') ? posix.join(posix.dirname(importer), from) : undefined
}

function isForbiddenPackage(home: string, name: string): boolean {
  const isOfNode = name.startsWith('node:') || builtinModules.includes(name)
  if (home === 'src/core/') return isOfNode || notInCore.test(name)
  return home.startsWith('src/') && isOfNode
}
