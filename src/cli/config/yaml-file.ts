import {
  isAlias,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
} from 'yaml'
import type { MessageKey, MessageValues } from '../translate.ts'
import { UsageError } from '../usage-error.ts'

/** No configuration is longer; what is was never meant to be one. */
const MOST_BYTES = 1_000_000
/** Aliases that one anchor may be multiplied to: enough for people, too few for a bomb. */
const MOST_ALIASES = 100

/** What is wrong with the syntax, by the parser's code. */
const SYNTAX: Readonly<Record<ErrorCode, MessageKey>> = {
  ALIAS_PROPS: 'yaml.alias',
  BAD_ALIAS: 'yaml.alias',
  BAD_COLLECTION_TYPE: 'yaml.tag',
  BAD_DIRECTIVE: 'yaml.directive',
  BAD_DQ_ESCAPE: 'yaml.escape',
  BAD_INDENT: 'yaml.indent',
  BAD_PROP_ORDER: 'yaml.order',
  BAD_SCALAR_START: 'yaml.start',
  BLOCK_AS_IMPLICIT_KEY: 'yaml.colon',
  BLOCK_IN_FLOW: 'yaml.brackets',
  DUPLICATE_KEY: 'yaml.twice',
  IMPOSSIBLE: 'yaml.unclear',
  KEY_OVER_1024_CHARS: 'yaml.longKey',
  MISSING_CHAR: 'yaml.missing',
  MULTILINE_IMPLICIT_KEY: 'yaml.colon',
  MULTIPLE_ANCHORS: 'yaml.order',
  MULTIPLE_DOCS: 'yaml.documents',
  MULTIPLE_TAGS: 'yaml.order',
  NON_STRING_KEY: 'yaml.key',
  RESOURCE_EXHAUSTION: 'yaml.depth',
  TAB_AS_INDENT: 'yaml.tab',
  TAG_RESOLVE_FAILED: 'yaml.tag',
  UNEXPECTED_TOKEN: 'yaml.unexpected',
}

/** A mistake in a YAML file, as one line with its place. */
export type Mistake = (key: MessageKey, values: MessageValues, offset: number) => UsageError

/** A YAML text that has been read: its value, and where its keys and values stand. */
export interface YamlFile {
  readonly value: unknown
  /** A UsageError about the key at a path; about the whole where there is none. */
  atKey(path: readonly PropertyKey[], key: MessageKey, values?: MessageValues): UsageError
  /** A UsageError about the value at a path. */
  atValue(path: readonly PropertyKey[], key: MessageKey, values?: MessageValues): UsageError
}

/** Offset of an alias that stands inside what it stands for, or null. */
function selfReference(document: Document): number | null {
  let found: number | null = null
  visit(document, {
    Alias(_key, alias, path) {
      const target = alias.resolve(document)
      if (target && path.some((node) => node === target)) {
        found = alias.range?.[0] ?? 0
        return visit.BREAK
      }
      return undefined
    },
  })
  return found
}

function keyOffset(document: Document, path: readonly PropertyKey[]): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const name = path.at(-1)
  if (parent !== null && typeof parent === 'object' && 'items' in parent && Array.isArray(parent.items)) {
    for (const item of parent.items as unknown[]) {
      if (isPair(item) && isScalar(item.key) && String(item.key.value) === String(name))
        return item.key.range?.[0] ?? 0
    }
  }
  return valueOffset(document, path)
}

/** Offset of the value at a path, else of the nearest that holds it. */
function valueOffset(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return document.contents?.range?.[0] ?? 0
}

/**
 * Reads YAML 1.2 (core schema: plain data, no tags that run code). Throws a UsageError, one line with file, line and
 * column, for what is no YAML, has unknown tags, is too large, or would grow without end by its aliases. `lineOffset` is
 * the number of lines before the text in its file.
 */
export function readYaml(file: string, text: string, lineOffset = 0): YamlFile {
  const lines = new LineCounter()
  const mistake: Mistake = (key, values, offset) => {
    const { line, col } = lines.linePos(offset)
    return new UsageError(key, {
      file,
      line: Math.max(line, 1) + lineOffset,
      column: Math.max(col, 1),
      ...values,
    })
  }
  if (text.length > MOST_BYTES) throw mistake('config.tooLarge', {}, 0)
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' })
  const problem = document.errors[0] ?? document.warnings[0]
  if (problem) throw mistake(SYNTAX[problem.code], {}, problem.pos[0])
  const circle = selfReference(document)
  if (circle !== null) throw mistake('config.circle', {}, circle)
  return {
    value: plainValue(document, mistake),
    atKey: (path, key, values = {}) => mistake(key, values, keyOffset(document, path)),
    atValue: (path, key, values = {}) => mistake(key, values, valueOffset(document, path)),
  }
}

function plainValue(document: Document, mistake: Mistake): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    let first = 0
    visit(document, (_key, node) => {
      if (!isAlias(node)) return undefined
      first = node.range?.[0] ?? 0
      return visit.BREAK
    })
    throw mistake('config.aliases', {}, first)
  }
}
