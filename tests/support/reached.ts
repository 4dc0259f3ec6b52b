import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** What is looked for in a node of a source: the codes of refusals given, the names of fields read. */
export type Seek = (node: ts.Node) => readonly string[]

/**
 * What is found in a function of a file of the app and in everything of the app that it names, through all imports,
 * each once. What is called through a value is not followed.
 */
export function reached(file: string, name: string, seek: Seek): readonly string[] {
  const places = new Set<Place>()
  const enter = (place: Place | null) => {
    if (!place || places.has(place)) return
    places.add(place)
    for (const next of namedIn(place)) enter(next)
  }
  enter(declared(sourceOf(file), name))
  return [...new Set([...places].flatMap(place => foundIn(place, seek)))]
}

const found = new Map<Seek, Map<Place, readonly string[]>>()

function foundIn(place: Place, seek: Seek): readonly string[] {
  const known = found.get(seek) ?? new Map<Place, readonly string[]>()
  found.set(seek, known)
  const here = known.get(place) ?? nodesIn(place.node).flatMap(seek)
  known.set(place, here)
  return here
}

/** Where a name is declared; the same object for the same declaration. */
interface Place {
  readonly source: ts.SourceFile
  readonly node: ts.Node
}

const named = new Map<Place, readonly Place[]>()

/** The declarations that a declaration names. */
function namedIn(place: Place): readonly Place[] {
  const known = named.get(place)
  if (known) return known
  const names = new Set(nodesIn(place.node).flatMap(node => (ts.isIdentifier(node) ? [node.text] : [])))
  const places = [...names].flatMap(name => declared(place.source, name) ?? [])
  named.set(place, places)
  return places
}

function nodesIn(node: ts.Node): ts.Node[] {
  const nodes = [node]
  ts.forEachChild(node, child => void nodes.push(...nodesIn(child)))
  return nodes
}

const sources = new Map<string, ts.SourceFile>()

function sourceOf(file: string): ts.SourceFile {
  const known = sources.get(file)
  if (known) return known
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  sources.set(file, source)
  return source
}

/** Where a name of a file is declared: at its top, or in the file that it is imported from. */
function declared(source: ts.SourceFile, name: string): Place | null {
  const own = declarations(source).get(name)
  if (own) return own
  for (const statement of source.statements) {
    const from = ts.isImportDeclaration(statement) && importedFrom(statement, name)
    if (from) return declared(sourceOf(from.file), from.name)
  }
  return null
}

const tops = new Map<ts.SourceFile, ReadonlyMap<string, Place>>()

/** The functions and values at the top of a file, by name. */
function declarations(source: ts.SourceFile): ReadonlyMap<string, Place> {
  const known = tops.get(source)
  if (known) return known
  const nodes = source.statements.flatMap<ts.Declaration>(statement => {
    if (ts.isFunctionDeclaration(statement)) return [statement]
    return ts.isVariableStatement(statement) ? statement.declarationList.declarations : []
  })
  const top = new Map(nodes.map(node => [ts.getNameOfDeclaration(node)?.getText() ?? '', { source, node }]))
  tops.set(source, top)
  return top
}

/** The file of the app that an import takes a name from, and what it is called there. */
function importedFrom({ importClause, moduleSpecifier }: ts.ImportDeclaration, name: string) {
  const path = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : ''
  const named = importClause?.namedBindings
  if (!path.startsWith('#app/') || !named || !ts.isNamedImports(named)) return null
  const element = named.elements.find(each => each.name.text === name)
  return element && { file: path.slice(1), name: (element.propertyName ?? element.name).text }
}
