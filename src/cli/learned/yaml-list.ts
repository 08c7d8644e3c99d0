import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type Document,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'

/** Keys that lead to a list, or the place of an entry in one. */
export type YamlPath = readonly (string | number)[]

/** A change of a text: what stands between two offsets gives way to other words. */
interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

const yamlOf = (value: unknown): string => stringify(value, { lineWidth: 0 }).trimEnd()

/** A value on one line, as it stands within brackets. */
const inlineOf = (value: unknown): string =>
  stringify(value, { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false }).trimEnd()

const indented = (text: string, indent: string): string => text.replaceAll('\n', `\n${indent}`)

/** An entry of a block list at an indent: '- name: …' with its other keys below. */
const entryOf = (value: unknown, indent: string): string =>
  `${indent}- ${indented(yamlOf(value), `${indent}  `)}`

/** Offset behind the last line that belongs to a node, comments behind it on its line too. */
function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset > 0 && text[offset - 1] === '\n' ? offset - 1 : offset)
  if (at < 0) return text.length
  return text[at - 1] === '\r' ? at - 1 : at
}

/** Blanks up to the column of an offset. */
const indentAt = (text: string, offset: number): string =>
  ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1))

/** Where the words of a node end: its range may hold the lines and comments behind it. */
function endOf(node: unknown): number {
  if (isCollection(node) && !node.flow) {
    const last: unknown = node.items.at(-1)
    const value = isPairLike(last) ? (last.value ?? last.key) : last
    if (value) return endOf(value)
  }
  return isRanged(node) ? (node.range?.[1] ?? 0) : 0
}

const isPairLike = (node: unknown): node is Pair => typeof node === 'object' && node !== null && 'key' in node
const isRanged = (node: unknown): node is Scalar | YAMLMap | YAMLSeq =>
  typeof node === 'object' && node !== null && 'range' in node

/** A line or more behind a node of a block. */
function below(text: string, node: unknown, lines: string): Splice {
  const at = lineEnd(text, endOf(node))
  return { start: at, end: at, text: `\n${lines}` }
}

/** A further entry in a list. */
function intoList(text: string, list: YAMLSeq, value: unknown): Splice {
  if (!list.flow) return below(text, list, entryOf(value, indentAt(text, list.range?.[0] ?? 0)))
  if (list.items.length === 0 && typeof value === 'object' && list.range) {
    const [start, end] = list.range
    const indent = /^ */.exec(text.slice(text.lastIndexOf('\n', start) + 1))?.[0] ?? ''
    return { start: start - 1, end, text: `\n${entryOf(value, `${indent}  `)}` }
  }
  const close = (list.range?.[1] ?? 0) - 1
  const head = text.slice(0, close).trimEnd()
  const separator = list.items.length === 0 ? '' : head.endsWith(',') ? ' ' : ', '
  return { start: head.length, end: head.length, text: `${separator}${inlineOf(value)}` }
}

function pairIn(map: YAMLMap, key: string | number): Pair | null {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key) ?? null
}

/** A list of one entry below keys that are not there yet. */
function nested(keys: YamlPath, value: unknown, indent: string): string {
  const [key = '', ...rest] = keys
  const inner = rest.length > 0 ? nested(rest, value, `${indent}  `) : entryOf(value, `${indent}  `)
  return `${indent}${key}:\n${inner}`
}

/** Keys behind the others of a mapping that has none of that name; null within brackets. */
function newKeys(text: string, map: YAMLMap, keys: YamlPath, value: unknown): Splice | null {
  if (map.flow) return null
  const first = map.items[0]?.key
  const indent = indentAt(text, isRanged(first) ? (first.range?.[0] ?? 0) : 0)
  return below(text, map, nested(keys, value, indent))
}

/** A list in the place of a value that is none: of an entry alone, or below a key without a value. */
function newList(text: string, { key, value: held }: Pair, rest: YamlPath, value: unknown): Splice | null {
  if (!isScalar(held) || !isRanged(key)) return null
  const { value: alone, range } = held
  if (rest.length === 0 && typeof alone === 'string' && range)
    return { start: range[0], end: range[1], text: inlineOf([alone, value]) }
  if (alone !== null) return null
  const indent = `${indentAt(text, key.range?.[0] ?? 0)}  `
  return below(text, key, rest.length > 0 ? nested(rest, value, indent) : entryOf(value, indent))
}

/** The splice that puts an entry into the list below some keys; null where something else stands there. */
function spliceIn(text: string, map: YAMLMap, keys: YamlPath, value: unknown): Splice | null {
  const [key = '', ...rest] = keys
  const pair = pairIn(map, key)
  if (!pair) return newKeys(text, map, keys, value)
  const held: unknown = pair.value
  const [next, ...others] = rest
  if (isSeq(held)) {
    if (next === undefined) return intoList(text, held, value)
    const entry = held.items[Number(next)]
    return isMap(entry) ? spliceIn(text, entry, others, value) : null
  }
  if (isMap(held) && next !== undefined && held.items.length > 0) return spliceIn(text, held, rest, value)
  return newList(text, pair, rest, value)
}

/** The text with an entry in the list below some keys, by the library alone: layout may change. */
function rewritten(document: Document, keys: YamlPath, value: unknown): string {
  for (let length = 1; length < keys.length; length++) {
    const outer = keys.slice(0, length)
    if ((document.getIn(outer) ?? null) === null) document.setIn(outer, document.createNode({}))
  }
  const held: unknown = document.getIn(keys)
  if (isSeq(held)) held.add(document.createNode(value))
  else document.setIn(keys, typeof held === 'string' ? [held, value] : [value])
  return document.toString({ lineWidth: 0 })
}

const plain = (text: string): string => JSON.stringify(parseDocument(text).toJS() as unknown)

/**
 * A YAML text with a further entry in the list below some keys, which are made where they are not there: comments, order and
 * layout of all else stay.
 */
export function withEntry(text: string, keys: YamlPath, value: unknown): string {
  const document = parseDocument(text)
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    const head = text.trimEnd()
    return `${head === '' ? '' : `${head}\n\n`}${nested(keys, value, '')}\n`
  }
  const whole = rewritten(document, keys, value)
  const original = parseDocument(text)
  const splice = isMap(original.contents) ? spliceIn(text, original.contents, keys, value) : null
  if (!splice) return whole
  const words = text.includes('\r\n') ? splice.text.replaceAll('\n', '\r\n') : splice.text
  const spliced = `${text.slice(0, splice.start)}${words}${text.slice(splice.end)}`
  const ended = spliced.endsWith('\n') ? spliced : `${spliced}\n`
  // What the library makes of it is the measure.
  return parseDocument(ended).errors.length === 0 && plain(ended) === plain(whole) ? ended : whole
}

/** A YAML mapping with the value of a key, behind its others where the key is not there. */
export function withValue(text: string, key: string, value: string): string {
  const document = parseDocument(text)
  if (document.has(key) || (isMap(document.contents) && document.contents.flow)) {
    document.set(key, value)
    return document.toString({ lineWidth: 0 })
  }
  const body = text.trimEnd()
  return `${body === '' ? '' : `${body}\n`}${yamlOf({ [key]: value })}\n`
}
