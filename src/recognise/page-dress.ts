import { frontMatterOf } from '../source/front-matter.ts'
import type { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { fold, isOneOf } from '../language/words.ts'
import type { Source } from '../source/source.ts'
import type { Unit } from './units.ts'

/** 'key: value' lines at the head of a file that speak of its page. */
export type FrontMatter = ReadonlyMap<string, Text>

/** The units of a record without what only dresses its page. */
export interface Undressed {
  readonly units: readonly Unit[]
  readonly front: FrontMatter
  /** The lines of front matter, keys included. */
  readonly frontLines: readonly Text[]
  /** What else was taken off. */
  readonly dress: readonly Text[]
}

/** A key of YAML, or of TOML as Hugo has it: 'title = "…"'. */
const KEY = /^\p{L}[\p{L}\d_-]{0,40}(?: [\p{L}\d_-]{1,40})?(?::| {0,4}=)/u
/** Attributes that kramdown and wikis write behind a paragraph: '{: .no_toc}', '{.is-info}'. */
const ATTRIBUTES = /^\{[:.#][^{}]{0,200}\}$/u

/** '(nick, 16:31:30)': who wrote a line of a meeting bot's summary, and when. */
const WRITTEN = /^\((?:[\w.-]{2,30}, \d{2}:\d{2}:\d{2}|lines said)\)$/u
/** Fewest lines with such a tail that show a summary to be a bot's. */
const LEAST_WRITTEN = 3

/** '[3]Printing guidance': the number of a link, as pages printed by a text browser have it. */
const LINK_NUMBER = /^\[\d{1,3}\](?=[\p{L}"'])/u
/** Fewest lines with such a number that show a text to be so printed. */
const LEAST_LINKED = 3

const linkedHead = ({ value }: Text): number => LINK_NUMBER.exec(value)?.[0].length ?? 0

/** The unit without the number of a link that its words begin with. */
function withoutLink(unit: Unit, dress: Text[]): Unit {
  const { whole, text } = unit
  const length = linkedHead(text)
  if (length === 0 || unit.row) return unit
  dress.push(text.slice(0, length))
  return {
    ...unit,
    text: text.slice(length),
    ...(whole.length === text.length && { whole: whole.slice(length) }),
  }
}

/** Where the last bracket of a line begins, if what stands from there on is of a form; -1 otherwise. */
function tailOf(value: string, bracket: string, form: RegExp): number {
  const at = value.lastIndexOf(bracket)
  return at >= 0 && form.test(value.slice(at).trimEnd()) ? at : -1
}

/** The value of a field without the quotes around it. */
function unquoted(value: Text): Text {
  const [first = '', last = ''] = [value.value.charAt(0), value.value.charAt(value.length - 1)]
  return value.length > 1 && first === last && /["']/.test(first) ? value.slice(1, value.length - 1) : value
}

/** 'стр. 1 из 2', 'Лист 3' without blanks: a word for a page and its number. */
const PAGE = /^[-–—]?(\p{L}{1,8})\.?№?\d{1,3}(?:(?:\p{L}{2}|\/)\d{1,3})?[-–—]?$/u
const LONGEST_PAGE = 24
/** Whether a line only numbers a page in words, its letters set apart or not. */
function dressesPage({ whole: { value }, row, verbatim }: Unit, { headers }: Lexicon): boolean {
  if (row !== null || verbatim !== null) return false
  const page = value.length <= LONGEST_PAGE ? PAGE.exec(value.replaceAll(/\s/gu, '')) : null
  return page !== null && isOneOf(fold(page[1] ?? ''), headers.pages ?? [])
}

/** Takes front matter, attributes of blocks and words that number a page off the units of a record. */
export function undressed(units: readonly Unit[], source: Source, lexicon: Lexicon): Undressed {
  const end = frontMatterOf(source.text, Infinity)?.lines.end ?? 0
  const front = new Map<string, Text>()
  const frontLines: Text[] = []
  const dress: Text[] = []
  const byBot = units.filter(({ whole }) => tailOf(whole.value, '(', WRITTEN) >= 0).length >= LEAST_WRITTEN
  const linked = units.filter(({ text }) => linkedHead(text) > 0).length >= LEAST_LINKED
  const left = units.flatMap((printed): Unit[] => {
    const unit = linked ? withoutLink(printed, dress) : printed
    const { whole, text } = unit
    if (dressesPage(unit, lexicon)) {
      dress.push(whole)
      return []
    }
    if (whole.place().end <= end) {
      frontLines.push(whole)
      const key = KEY.exec(whole.value)?.[0] ?? ''
      const value = whole.slice(key.length).trim()
      if (key !== '' && value.value !== '') front.set(key.slice(0, -1).trim().toLowerCase(), unquoted(value))
      return []
    }
    const written = byBot ? tailOf(whole.value, '(', WRITTEN) : -1
    const at = written >= 0 ? written : tailOf(whole.value, '{', ATTRIBUTES)
    if (at < 0 || unit.row || unit.code) return [unit]
    dress.push(whole.slice(at))
    const kept = whole.slice(0, at).trim()
    const cut = Math.max(0, text.length - (whole.length - at))
    return kept.value === '' ? [] : [{ ...unit, whole: kept, text: text.slice(0, cut).trim() }]
  })
  return { units: left, front, frontLines, dress }
}
