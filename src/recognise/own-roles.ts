import { tokenize } from '../language/form.ts'
import { readLabel } from '../language/labels.ts'
import type { Lexicon, Words } from '../language/lexicon.ts'
import { fold, isOneOf, startsWithPhrase } from '../language/words.ts'
import { findNames } from '../language/names.ts'
import { isCapitals, startsUpper } from '../source/letters.ts'
import { isRoleVerb } from './naming.ts'
import type { Passage } from './passage.ts'
import type { Statement } from './statements.ts'
import { isSurname } from './surname-list.ts'

/** Letters by which words of any ending are told to be the same: 'совета' and 'Совет'. */
const STEM = 5
/** Letters of a short word that endings make longer: 'штаб', 'штаба'. */
const SHORT = 4
/** Letters that are left of an adjective before a body at least, and of the ending behind it at most. */
const SHORTEST_FIRST = 2
const LONGEST_ENDING = 2
const stemOf = (word: string): string => fold(word).slice(0, STEM)

/** The words by which the head of a record names who met. */
export interface OwnBody {
  readonly stems: ReadonlySet<string>
  /** Whether a body is named at all. */
  readonly named: boolean
}

/** The words of some lines that name who met. */
export function ownBody(values: readonly string[], { headers, clauses }: Lexicon): OwnBody {
  const words = values.flatMap((value) => tokenize(value).filter(({ kind }) => kind === 'word'))
  return {
    stems: new Set(words.map(({ fold: word }) => stemOf(word))),
    named: words.some(({ fold: word }) => isOneOf(word, headers.councils) || isOneOf(word, clauses.bodies)),
  }
}

/** Who met, by the title, the lines above it and the words that head those present. */
export function ownBodyOf(passages: readonly Passage[], lexicon: Lexicon): OwnBody {
  return ownBody(
    passages.flatMap(({ part, statement: { unit, label, head } }) => {
      if (part === 'title' || part === 'front') return [unit.whole.value]
      return part === 'present' && label ? [head.value] : []
    }),
    lexicon,
  )
}

/** 'медсовета' where the record is of the 'медицинский совет': a body whose adjective is cut short. */
function isContracted(word: string, { stems }: OwnBody, bodies: Words): boolean {
  return bodies.some((body) => {
    const at = word.indexOf(body, SHORTEST_FIRST)
    const ending = word.length - at - body.length
    if (at < 0 || at > STEM || ending > LONGEST_ENDING || !stems.has(stemOf(body))) return false
    return [...stems].some((stem) => stem.startsWith(word.slice(0, at)))
  })
}

/** Whether the words behind a role say that it is one of this meeting: 'председатель комиссии', and not '… профкома'. */
export function isOwnTail(tail: string, own: OwnBody, { headers }: Lexicon): boolean {
  // 'Председательствующий на собрании': the preposition says nothing.
  const words = tokenize(tail).filter(
    ({ kind, fold: word }) => kind === 'word' && !isOneOf(word, headers.prepositions ?? []),
  )
  const [only, ...more] = words
  if (!only || words.every(({ fold: word }) => isOneOf(word, headers.meetings))) return true
  if (!own.named && more.length === 0 && isOneOf(only.fold, headers.councils)) return true
  return words.every(
    ({ fold: word }) =>
      own.stems.has(stemOf(word)) ||
      isContracted(word, own, headers.bodyStems ?? []) ||
      own.stems.has(word.slice(0, SHORT)) ||
      isOneOf(word, headers.meetings) ||
      isOneOf(word, headers.gatherings),
  )
}

/** What parts one post from the next: 'директор, председатель комиссии', 'хранитель фондов (она же секретарь)'. */
const BETWEEN = /[,;()]|\s[–—-]\s/u

/** Whether what is said beside a name is a role of this meeting: 'директор школы, председатель совета', 'вела', 'она же секретарь'. */
export function saysRole(said: string, role: 'chair' | 'secretary', own: OwnBody, lexicon: Lexicon): boolean {
  return said.split(BETWEEN).some((part) => {
    const words = part.trim().replace(/[.:]$/u, '')
    const also = startsWithPhrase(words, lexicon.headers.sameAlso ?? [])
    const plain = words.slice(also).trim()
    if (plain === '') return false
    // '… Горюнов Ф.Л. Записывала' goes on below with whoever did.
    if (isOneOf(plain, lexicon.headers.asideRoles?.[role] ?? []))
      return lexicon.minutes || !startsUpper(plain)
    const label = readLabel(`${plain}:`, lexicon)
    if (label?.key !== role || label.separator !== ':') return false
    return isOwnTail(label.tail, own, lexicon) && leadsOwn(label.words, own, lexicon)
  })
}

/** Whether a post that leads many things leads what met: 'руководитель штаба' where the record is the staff's. */
export function leadsOwn(words: string, own: OwnBody, lexicon: Lexicon): boolean {
  const leader = startsWithPhrase(words, lexicon.headers.leaders ?? [])
  const [body = ''] = words.slice(leader).split(',')
  return leader === 0 || isOwnTail(body, own, lexicon)
}

/** Characters of a post between a role and the name, and of what may stand behind the name. */
const LONGEST_POST = 90

/** 'писал Мальцев.': nothing behind the verb but a surname. */
const SURNAME_ALONE = /^(\p{Lu}[\p{Ll}-]+)[.,;]?$/u

/** 'Председатель ТОС Щукина Раиса Ивановна': a role, whose it is, and a name that ends the line. */
export function namesOwnOfficer({ label, text }: Statement, own: OwnBody, lexicon: Lexicon): boolean {
  if (lexicon.minutes || label?.separator !== 'none') return false
  const [, alone] = isRoleVerb(label, lexicon) ? (SURNAME_ALONE.exec(text.value) ?? []) : []
  if (alone !== undefined) return isSurname(alone)
  const [name, more] = findNames(text.value, lexicon.names, { loose: true })
  if (!name || more || name.start > LONGEST_POST || text.length - name.end > LONGEST_POST) return false
  const before = text.value.slice(0, name.start)
  const words = tokenize(before).filter(({ kind }) => kind === 'word')
  const plain = words.every(({ text: word }) => isCapitals(word)) || isOwnTail(before, own, lexicon)
  return plain && !/[.;:]\s/u.test(before) && /^(?:[\s.]*$|\s*[,(–—-])/u.test(text.value.slice(name.end))
}
