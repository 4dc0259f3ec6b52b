import { XMLParser } from 'fast-xml-parser'

/** An element of an XML part, in document order; a run of letters has the name `#text`. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly children: readonly XmlNode[]
}

/** The elements of a part; nothing where it is no well-formed XML. An empty part has none. */
export function xmlOf(part: string): readonly XmlNode[] | undefined {
  // Word writes no document type; entities defined in one could swell without end.
  if (part.includes('<!DOCTYPE')) return undefined
  try {
    const nodes = (PARSER.parse(part, true) as Raw[]).map(nodeOf)
    return nodes.filter(node => !node.name.startsWith('?'))
  } catch {
    return undefined
  }
}

/** The first child with a name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find(child => child.name === name)
}

/** The `w:val` of the first child with a name. */
export function valueOf(node: XmlNode | undefined, name: string): string | undefined {
  return childOf(node, name)?.attributes['w:val']
}

type Raw = Readonly<Record<string, unknown>>

const ATTRIBUTES = ':@'
const TEXT = '#text'

const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true, // without it numeric entities stay as they are
})

function nodeOf(raw: Raw): XmlNode {
  const name = Object.keys(raw).find(key => key !== ATTRIBUTES) ?? ''
  const attributes = (raw[ATTRIBUTES] ?? {}) as Record<string, string>
  const value = raw[name]
  if (name === TEXT) return { name, attributes, text: String(value), children: [] }
  return { name, attributes, text: '', children: (value as Raw[]).map(nodeOf) }
}
