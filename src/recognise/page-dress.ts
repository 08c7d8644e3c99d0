import type { Text } from '../document/text.ts'
import type { Source } from '../source/source.ts'
import type { Unit } from './units.ts'

/** 'key: value' lines at the head of a file that speak of its page. */
export type FrontMatter = ReadonlyMap<string, Text>

/** The units of a record without what only dresses its page. */
export interface Undressed {
  readonly units: readonly Unit[]
  readonly front: FrontMatter
  /** What was taken off. */
  readonly dress: readonly Text[]
}

const FIELD = /^([A-Za-z][\w-]*):\s*(.*)$/u
/** Attributes that kramdown and wikis write behind a paragraph: '{: .no_toc}', '{.is-info}'. */
const ATTRIBUTES = /\s*\{[:.#][^{}]*\}\s*$/u

/** '(nick, 16:31:30)': who wrote a line of a meeting bot's summary, and when. */
const WRITTEN = /\s*\((?:[\w.-]{2,30},\s\d{2}:\d{2}:\d{2}|lines said)\)$/u
/** Fewest lines with such a tail that show a summary to be a bot's. */
const LEAST_WRITTEN = 3

/** Offset at which front matter ends: the second '---' of a file that begins with one; 0 for none. */
function endOfFront({ text }: Source): number {
  const start = /^\uFEFF?---[ \t]*\r?\n/u.exec(text)?.[0].length ?? 0
  if (start === 0) return 0
  const end = /\n---[ \t]*(?:\r?\n|$)/u.exec(text.slice(start))
  return end ? start + end.index : 0
}

/** The value of a field without the quotes around it. */
function unquoted(value: Text): Text {
  const [first = '', last = ''] = [value.value.charAt(0), value.value.charAt(value.length - 1)]
  return value.length > 1 && first === last && /["']/.test(first) ? value.slice(1, value.length - 1) : value
}

/** Takes front matter and attributes of blocks off the units of a record. */
export function undressed(units: readonly Unit[], source: Source): Undressed {
  const end = endOfFront(source)
  const front = new Map<string, Text>()
  const dress: Text[] = []
  const byBot = units.filter(({ whole }) => WRITTEN.test(whole.value)).length >= LEAST_WRITTEN
  const kept = units.flatMap((unit): Unit[] => {
    const { whole, text } = unit
    if (whole.place().end <= end) {
      dress.push(whole)
      const field = FIELD.exec(whole.value)
      const [, key = '', value = ''] = field ?? []
      if (value !== '') front.set(key.toLowerCase(), unquoted(whole.slice(whole.length - value.length).trim()))
      return []
    }
    const tail = byBot ? WRITTEN.exec(whole.value) : null
    const attributes = unit.row || unit.code ? null : (tail ?? ATTRIBUTES.exec(whole.value))
    if (!attributes) return [unit]
    dress.push(whole.slice(attributes.index))
    const cut = whole.length - attributes.index
    if (attributes.index === 0) return []
    return [{ ...unit, whole: whole.slice(0, attributes.index), text: text.slice(0, Math.max(0, text.length - cut)) }]
  })
  return { units: kept, front, dress }
}
