import { readGivenName, givenNamesSpelled } from '../../language/inflected.ts'
import type { Text } from '../../document/text.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { findNames, type NameMention } from '../../language/names.ts'
import type { SpeechWords } from '../../language/speech.ts'
import { barePerson } from '../../model/bare.ts'
import type { Person } from '../../model/schema.ts'
import { isOneOf } from '../../language/words.ts'
import { wordsOf, withoutYo } from '../../source/letters.ts'
import { titleCase } from '../name-readings.ts'
import { givenFirst, nameInLabel } from './label-name.ts'
import type { SpokenPeople } from './spoken-people.ts'
import type { Turn } from './turns.ts'

/** One who speaks. Labels that change their form ('Иванов', 'Иванов И.И.') are one voice where that is certain. */
export interface Voice {
  /** What tells the voice from others. */
  key: string
  /** Null for a voice whose label names nobody, as long as nothing said tells who it is. */
  person: Person | null
  /** What the label says the voice does in the meeting. */
  readonly role: 'chair' | 'secretary' | null
  /** The label of its first turn; null where the captions name nobody. */
  readonly label: Text | null
  readonly unknown: boolean
}

/** Names that the user gives to voices, by the key of their labels. */
export type VoiceNames = ReadonlyMap<string, string>

/** What the labels of voices are read by. */
export interface Naming {
  readonly people: SpokenPeople
  readonly lexiconOf: (label: string) => Lexicon
  readonly words: SpeechWords
  readonly names: VoiceNames
}

/** What tells a label from others: its words, whatever their letters and brackets. */
export const voiceKey = (label: string): string =>
  label
    .trim()
    .replace(/^\[|\]$|:$/gu, '')
    .toLowerCase()

/** The name within a label: without brackets around it or behind it, posts behind a comma or a bar, and a closing full stop. */
function bareLabel(label: string): string {
  const cut = label.search(/[([|,/]/u)
  const bare = (cut > 0 ? label.slice(0, cut) : label.replace(/^\[|\]$/gu, '')).trim()
  return bare.replace(/[:]$/u, '').trim()
}

const GIVEN_AND_LETTER = /^\p{Lu}\p{Ll}+ \p{Lu}\.?$/u

/** What a recorder calls its own two tracks: nobody's name. */
const TRACKS = ['me', 'others', 'microphone', 'system']

/** The name that a label is, if it is one. */
export function labelMention(label: string, lexicon: Lexicon, words: SpeechWords): NameMention | null {
  const bare = titled(nameInLabel(bareLabel(givenFirst(label, lexicon, words)), lexicon, words))
  // 'Unknown Speaker' names nobody.
  if (wordsOf(bare).every((word) => isOneOf(word.toLowerCase(), words.anonymous))) return null
  // 'Rosalind P.': a given name and how the family begins.
  if (lexicon.byOrder && GIVEN_AND_LETTER.test(bare)) return null
  const mentions = findNames(bare, lexicon.names, { asked: true })
  const [only] = mentions
  return only && mentions.length === 1 && only.start === 0 && bare.length - only.end < 2 ? only : null
}

/** Names printed in capitals with their initials stay; a name in small letters gets its capitals. */
function titled(label: string): string {
  if (label !== label.toLowerCase()) return label
  return label.replace(/(^|\s)(\S)/gu, (_, space: string, letter: string) => space + letter.toUpperCase())
}

/** The voices of the turns, by turn; whoever is named by more than one form of label is one voice. */
export function voicesOf(turns: readonly Turn[], naming: Naming): Voice[] {
  const byLabel = new Map<string, Voice>()
  const byKey = new Map<string, Voice>()
  return turns.map(({ label }) => {
    const written = label === null ? '' : label.value
    let voice = byLabel.get(written)
    if (!voice) {
      const made = voiceOf(label, naming)
      voice = byKey.get(made.key) ?? made
      byKey.set(made.key, voice)
      byLabel.set(written, voice)
    }
    return voice
  })
}

function voiceOf(label: Text | null, naming: Naming): Voice {
  if (label === null) return { key: '', person: null, role: null, label, unknown: true }
  const { people, words } = naming
  const written = naming.names.get(voiceKey(label.value)) ?? label.value
  const lexicon = naming.lexiconOf(written)
  const whole = bareLabel(givenFirst(written, lexicon, words))
  const bare = nameInLabel(whole, lexicon, words)
  const first = leadingWord(whole, lexicon)
  const role = roleInLabel(written, first, lexicon, words)
  const device = isOneOf(first, words.devices) && bare === whole
  const inner = role !== null || device ? bracketed(written) : ''
  const mention = labelMention(inner, lexicon, words) ?? labelMention(written, lexicon, words)
  if (role !== null && !mention) return { key: `@${role}`, person: null, role, label, unknown: false }
  const named = mention
    ? people.resolve(mention, { case: 'nominative' }).person
    : unmentioned(bare, device ? inner : null, lexicon, naming)
  if (named) return { key: named.name, person: named, role, label, unknown: false }
  const unknown = isOneOf(first, [...words.anonymous, ...TRACKS]) || /\d$/.test(bare) || device
  const person = unknown ? null : labelled(bare, people)
  return { key: bare.toLowerCase(), person, role, label, unknown }
}

/** Somebody called by a word of the label; 'Olga T.' is called 'Ольга' where Russian is spoken. */
function labelled(bare: string, people: SpokenPeople): Person {
  const [given = ''] = bare.split(' ')
  const russian = GIVEN_AND_LETTER.test(bare) && givenNamesSpelled(given).length > 0
  return russian ? people.meet(barePerson(bare, { givenName: given })) : people.meetByLabel(barePerson(bare))
}

/** Somebody known by a surname or a given name, or who speaks through a device. */
const unmentioned = (bare: string, inner: string | null, lexicon: Lexicon, naming: Naming): Person | null =>
  knownBySurname(bare, lexicon, naming.people) ??
  (inner === null ? meetGiven(bare, naming.people) : throughDevice(inner, naming))

/** 'Председатель', 'Sylvie Mercer (Secretary)'. */
function roleInLabel(written: string, first: string, lexicon: Lexicon, words: SpeechWords): Voice['role'] {
  const noted = nameInLabel(bracketed(written), lexicon, words)
  return roleOf(first, words) ?? roleOf(leadingWord(noted, lexicon), words)
}

function roleOf(first: string, { chairLabels, secretaryLabels }: SpeechWords): Voice['role'] {
  if (isOneOf(first, chairLabels)) return 'chair'
  return isOneOf(first, secretaryLabels) ? 'secretary' : null
}

/** 'ОРЛОВ', 'Cllr Hale': somebody whose surname is known already. */
function knownBySurname(bare: string, lexicon: Lexicon, people: SpokenPeople): Person | null {
  const [word, ...others] = wordsOf(bare).filter((one) => !isPlainWord(one, lexicon) && one.length > 1)
  if (word === undefined || others.length > 0 || /\d/.test(bare)) return null
  return people.matchKnownFamily(titleCase(word))
}

function meetGiven(label: string, people: SpokenPeople): Person | null {
  const given = givenPerson(label)
  return given && people.meet(given)
}

/** 'iPhone (Wes)': whoever speaks through a thing stands in the brackets, though no list has the name. */
function throughDevice(inner: string, { people, words }: Naming): Person | null {
  const given = meetGiven(inner, people)
  if (given || !/^\p{Lu}\p{Ll}+$/u.test(inner) || isOneOf(inner, words.devices)) return given
  return people.meet(barePerson(inner, { givenName: inner }))
}

/** An article or a form of address: 'the', 'Cllr'. */
function isPlainWord(word: string, { wordOrder, names }: Lexicon): boolean {
  const folded = word.toLowerCase()
  return (wordOrder?.articles.includes(folded) ?? false) || names.titles.includes(folded)
}

/** The first word that is no article, folded. */
function leadingWord(label: string, lexicon: Lexicon): string {
  const word = wordsOf(label).find(
    (one) => !(lexicon.wordOrder?.articles.includes(one.toLowerCase()) ?? false),
  )
  return withoutYo((word ?? '').toLowerCase())
}

/** 'Марина': somebody known by their given name alone. */
function givenPerson(label: string): Person | null {
  const [reading] = readGivenName(label).filter(({ cases }) => cases.includes('nominative'))
  return reading ? barePerson(label, { givenName: reading.name }) : null
}

/** What stands in the brackets of a label: 'Председатель (Орлов И.И.)'; '' for nothing. */
function bracketed(label: string): string {
  const open = label.indexOf('(')
  const close = label.indexOf(')', open)
  return open > 0 ? label.slice(open + 1, close < 0 ? label.length : close) : ''
}
