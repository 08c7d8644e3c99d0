import { isPlausible, endsLikeSurname } from '../language/inflected.ts'
import type { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { nameKey } from '../language/name-tokens.ts'
import { nameLexicon, isStopWord, type KnownName } from '../language/name-words.ts'
import { findNames } from '../language/names.ts'
import { isOneOf } from '../language/words.ts'
import { withoutTrailing } from '../source/edges.ts'
import { OFFICERS, PEOPLE } from './label-groups.ts'
import { splitList } from './list-marks.ts'
import { stripMarks } from './person-entries.ts'
import type { Statement } from './statements.ts'

/** 'Осипов', 'мастера Осипов', 'диспетчер Ким О.': words in small letters, a surname, an initial at most. */
const SURNAME_ALONE =
  /^(?:\p{Ll}[\p{Ll}.-]*\s+){0,4}(?<family>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?:\s+(?<initial>\p{Lu})\.?)?$/u
/** Characters behind the label of a role within which somebody is named. */
const LONGEST_OFFICER = 80
/** From so many surnames on a list needs no ending that only surnames have. */
const LEAST_LISTED = 3

interface Found {
  readonly family: string
  readonly initial: string | null
}

/** A chunk of a list without brackets, what stands behind a dash, and the full stop. */
function bare(chunk: Text): string {
  const [head = ''] = chunk.value.split(/\(|\s[–—-]\s/u)
  return withoutTrailing(stripMarks(chunk.slice(0, head.length)).value, '. ')
}

function surnameAlone(chunk: Text, lexicon: Lexicon): Found | null {
  const { family, initial = null } = SURNAME_ALONE.exec(bare(chunk))?.groups ?? {}
  if (family === undefined) return null
  const { names, headers } = lexicon
  const key = nameKey(family)
  const word = family.toLowerCase()
  const given = names.maleGivenNames.includes(word) || names.femaleGivenNames.includes(word)
  if (
    (given && initial === null) ||
    isStopWord(key, nameLexicon(names)) ||
    isOneOf(word, headers.organizations)
  )
    return null
  if (!isPlausible(key, 'male') && !isPlausible(key, 'female')) return null
  return { family, initial }
}

/** Whether a chunk is a name with initials or in full: it stands for itself beside surnames alone. */
function isWhole(chunk: Text, lexicon: Lexicon): boolean {
  const words = bare(chunk)
  const [name] = findNames(words, lexicon.names)
  return name !== undefined && name.end >= words.length - 1
}

/**
 * Those whom a list of people names by the surname alone: 'Были: Жданов, мастера Осипов, Зуева'. Every entry of the list has
 * to be one, or a whole name beside more of them, and one of few must end as surnames do. Surnames of `officers`, who are named in
 * full elsewhere, need neither.
 */
export function familiesOf(
  lists: readonly Text[],
  lexicon: Lexicon,
  officers: ReadonlySet<string> = new Set(),
): KnownName[] {
  return lists.flatMap((text) => {
    const chunks = splitList(text).filter(({ value }) => value.trim() !== '')
    const found = chunks.map((chunk) => surnameAlone(chunk, lexicon)).filter((one) => one !== null)
    const whole = chunks.filter(
      (chunk) => surnameAlone(chunk, lexicon) === null && isWhole(chunk, lexicon),
    ).length
    const sure = found.length >= LEAST_LISTED || found.every(({ family }) => endsLikeSurname(nameKey(family)))
    // 'Председатель Орлов П.П.' above: among whole names 'Орлов' is that one.
    const told = found.every(({ family }) => officers.has(nameKey(family)))
    const alike = whole < Math.max(found.length, 1) && sure
    if (found.length === 0 || found.length + whole < chunks.length || !(told || alike)) return []
    return found.map(({ family, initial }) => ({
      words: initial === null ? [family] : [family, initial],
      family,
      given: null,
      initials: initial === null ? null : `${initial}.`,
      short: initial === null,
    }))
  })
}

/** The surnames of those whom labels of roles name in full. */
export function officersOf(statements: readonly Statement[], { names }: Lexicon): ReadonlySet<string> {
  const roles = statements.filter(({ label }) => label !== null && OFFICERS.has(label.key))
  return new Set(
    roles.flatMap(({ text }) => {
      const [first] = findNames(text.value.slice(0, LONGEST_OFFICER), names)
      return first?.family ? [nameKey(first.family)] : []
    }),
  )
}

/** 'Присутствуют Орлов, Зуева, Жаров Игнат Львович': a list in a sentence, with no mark behind its verb. */
export const isToldList = ({ label, text }: Statement): boolean =>
  label?.separator === 'none' && PEOPLE.has(label.key) && text.value.includes(',')
