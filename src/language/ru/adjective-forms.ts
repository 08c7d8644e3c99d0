import { CASES, type Case } from '../cases.ts'
import { syllables } from './declension-rules.ts'
import { adjectiveStems, adjectivesAsNouns, softAdjectives, stressedAdjectives } from './nouns.ts'

export type GrammaticalGender = 'masculine' | 'feminine' | 'neuter'
export type GrammaticalNumber = 'one' | 'many'

/** What an adjective agrees in with its noun. */
export interface Agreement {
  readonly number: GrammaticalNumber
  /** Null in the plural, where the genders are alike. */
  readonly gender: GrammaticalGender | null
  readonly case: Case
}

/** An adjective or participle read: its stem, and one of the things that its ending can say. */
export interface AdjectiveReading extends Agreement {
  readonly stem: string
  readonly soft: boolean
  /** '…ся' of a reflexive participle. */
  readonly tail: string
}

/** Endings after a hard consonant, in the order of the cases; the accusative of men and things differs and is left open. */
const MASCULINE = ['ый', 'ого', 'ому', '', 'ым', 'ом']
const NEUTER = ['ое', 'ого', 'ому', 'ое', 'ым', 'ом']
const FEMININE = ['ая', 'ой', 'ой', 'ую', 'ой', 'ой']
const PLURAL = ['ые', 'ых', 'ым', '', 'ыми', 'ых']

const SOFTENED: Readonly<Record<string, string>> = { ы: 'и', о: 'е', а: 'я', у: 'ю' }

/** The hard ending as it is spelt after this stem: 'ый' → 'ий' after к, 'ого' → 'его' after щ, all soft in 'средний'. */
function spell(stem: string, ending: string, soft: boolean): string {
  const first = ending.charAt(0)
  const rest = ending.slice(1)
  if (soft) return (SOFTENED[first] ?? first) + rest
  if (/[гкх]$/.test(stem)) return (first === 'ы' ? 'и' : first) + rest
  if (/[жшчщ]$/.test(stem)) return (first === 'ы' || first === 'о' ? SOFTENED[first] : first) + rest
  return ending
}

function table(number: GrammaticalNumber, gender: GrammaticalGender | null): readonly string[] {
  if (number === 'many') return PLURAL
  return gender === 'feminine' ? FEMININE : gender === 'neuter' ? NEUTER : MASCULINE
}

/** The form of an adjective that agrees with a noun; `animate` decides the accusative of men and of the plural. */
export function adjectiveForm(
  adjective: Pick<AdjectiveReading, 'stem' | 'soft' | 'tail'>,
  agreement: Agreement,
  animate: boolean,
): string {
  const { stem, soft, tail } = adjective
  const endings = table(agreement.number, agreement.gender)
  const open = agreement.case === 'accusative' && endings[3] === ''
  const name = open ? (animate ? 'genitive' : 'nominative') : agreement.case
  const ending = endings[CASES.indexOf(name)] ?? ''
  if (ending === 'ый' && stressedAdjectives.has(stem)) return `${stem}ой`
  return stem + spell(stem, ending, soft) + tail
}

/** Whether a stem is one of an adjective by its ending or by the list: 'районн', 'сельск', 'имеющ'. */
function isAdjectiveStem(stem: string): boolean {
  if (
    adjectiveStems.has(stem) ||
    stressedAdjectives.has(stem) ||
    softAdjectives.has(stem) ||
    adjectivesAsNouns.includes(stem)
  )
    return true
  return (
    syllables(stem) > 0 &&
    /(?:[сц]к|[бвгджзклмпрстфхцчшщь]н|[аеиоуыюя]нн?|ющ|ущ|ящ|ащ|вш|[оеё]в|ив|еньк|онн)$/.test(stem)
  )
}

const SHAPES: readonly (readonly [GrammaticalNumber, GrammaticalGender | null])[] = [
  ['one', 'masculine'],
  ['one', 'feminine'],
  ['one', 'neuter'],
  ['many', null],
]

/** Everything that the ending of an adjective or participle can say; empty for a word that is none. Lower case. */
export function readAdjective(written: string): AdjectiveReading[] {
  const tail = written.endsWith('ся') ? 'ся' : ''
  const word = tail ? written.slice(0, -2) : written
  const found: AdjectiveReading[] = []
  for (let length = 2; length <= 3 && length < word.length - 1; length++) {
    const stem = word.slice(0, -length)
    if (!isAdjectiveStem(stem)) continue
    const soft = softAdjectives.has(stem)
    for (const [number, gender] of SHAPES) {
      for (const name of CASES) {
        for (const animate of name === 'accusative' ? [true, false] : [true]) {
          if (adjectiveForm({ stem, soft, tail: '' }, { number, gender, case: name }, animate) !== word)
            continue
          found.push({ stem, soft, tail, number, gender, case: name })
        }
      }
    }
  }
  return found
}
