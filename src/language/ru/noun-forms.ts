import { CASES, type Case } from '../cases.ts'
import { remembering } from '../../source/recent.ts'
import type { GrammaticalGender, GrammaticalNumber } from './adjective-forms.ts'
import { syllables } from './declension-rules.ts'
import { nounEndings, nouns } from './nouns.ts'

/** A noun in all its forms, the cases in order. */
export interface Noun {
  readonly lemma: string
  readonly gender: GrammaticalGender
  readonly animate: boolean
  readonly one: readonly string[]
  readonly many: readonly string[]
}

/** A form of a noun and what it can be. */
export interface NounReading {
  readonly noun: Noun
  readonly number: GrammaticalNumber
  readonly case: Case
}

const VELAR_OR_SIBILANT = /[гкхжшчщ]$/
const SIBILANT = /[жшчщ]$/

/** 'учитель', 'участок/участк', 'лицо+лиц', 'директор:директора' taken apart. */
function parseEntry(entry: string): {
  lemma: string
  stem: string | null
  plural: string | null
  genitive: string | null
} {
  const [rest = '', genitive = null] = entry.split('+')
  const [head = '', plural = null] = rest.split(':')
  const [lemma = '', stem = null] = head.split('/')
  return { lemma, stem, plural, genitive }
}

const join = (stem: string, endings: string): string[] =>
  endings.split(' ').map((ending) => stem + (ending === '-' ? '' : ending))

function withPlural(
  stem: string,
  nominative: string,
  genitive: string,
  soft: boolean,
  animate: boolean,
): string[] {
  const [dative, instrumental, prepositional] = join(stem, soft ? 'ям ями ях' : 'ам ами ах')
  return [
    nominative,
    genitive,
    dative ?? '',
    animate ? genitive : nominative,
    instrumental ?? '',
    prepositional ?? '',
  ]
}

/** Endings in the singular behind the nominative: genitive, dative, instrumental, prepositional. */
function masculineEndings(soft: boolean, hissing: boolean): string {
  if (soft) return 'я ю ем е'
  return hissing ? 'а у ем е' : 'а у ом е'
}

/** The ending of the genitive in the plural. */
function pluralGenitive(lemma: string, stem: string, soft: boolean): string {
  if (lemma.endsWith('й')) return 'ев'
  return soft || SIBILANT.test(stem) ? 'ей' : 'ов'
}

function masculine(entry: string, animate: boolean): Noun {
  const { lemma, stem: fleeting, plural, genitive } = parseEntry(entry)
  const soft = /[йь]$/.test(lemma)
  const stem = fleeting ?? (soft ? lemma.slice(0, -1) : lemma)
  const hissing = SIBILANT.test(stem) && syllables(lemma) > 1
  const [gen = '', dat = '', ins = '', prep = ''] = join(stem, masculineEndings(soft, hissing))
  const one = [lemma, gen, dat, animate ? gen : lemma, ins, prep]
  const many = plural ?? stem + (soft || VELAR_OR_SIBILANT.test(stem) ? 'и' : 'ы')
  const genitives = genitive ?? stem + pluralGenitive(lemma, stem, soft)
  return { lemma, gender: 'masculine', animate, one, many: withPlural(stem, many, genitives, soft, animate) }
}

/** 'справок', 'школ': a vowel comes between a consonant and -к-. */
function zeroEnding(stem: string): string {
  if (/[бвгджзлмнпрстфхц]к$/.test(stem)) return `${stem.slice(0, -1)}ок`
  return /[жшчщ]к$/.test(stem) ? `${stem.slice(0, -1)}ек` : stem
}

function inA(entry: string, gender: GrammaticalGender, animate: boolean): Noun {
  const { lemma, genitive } = parseEntry(entry)
  const stem = lemma.slice(0, -1)
  const build = (endings: string, plural: string, soft: boolean): Noun => ({
    lemma,
    gender,
    animate,
    one: [lemma, ...join(stem, endings)],
    many: withPlural(
      stem,
      `${stem}${soft || VELAR_OR_SIBILANT.test(stem) ? 'и' : 'ы'}`,
      genitive ?? plural,
      soft,
      animate,
    ),
  })
  if (lemma.endsWith('ия')) return build('и и ю ей и', `${stem}й`, true)
  if (lemma.endsWith('ья')) return build('и е ю ёй е', `${stem.slice(0, -1)}ей`, true)
  if (lemma.endsWith('я')) return build('и е ю ей е', `${stem}ь`, true)
  const vowel = VELAR_OR_SIBILANT.test(stem) ? 'и' : 'ы'
  return build(`${vowel} е у ${/[жшчщц]$/.test(stem) ? 'ей' : 'ой'} е`, zeroEnding(stem), false)
}

function feminine(entry: string): Noun {
  const { lemma } = parseEntry(entry)
  if (!lemma.endsWith('ь')) return inA(entry, 'feminine', /(?:сестра|ница)$/.test(lemma))
  const stem = lemma.slice(0, -1)
  const many = withPlural(stem, `${stem}и`, `${stem}ей`, true, false)
  return { lemma, gender: 'feminine', animate: false, one: [lemma, ...join(stem, 'и и ь ью и')], many }
}

function neuter(entry: string): Noun {
  const { lemma, genitive } = parseEntry(entry)
  const stem = lemma.slice(0, -1)
  const build = (endings: string, plural: string, soft: boolean): Noun => ({
    lemma,
    gender: 'neuter',
    animate: false,
    one: [lemma, ...join(stem, endings)],
    many: withPlural(stem, stem + (soft ? 'я' : 'а'), genitive ?? plural, soft, false),
  })
  if (lemma.endsWith('ие')) return build('я ю е ем и', `${stem}й`, true)
  return lemma.endsWith('е') ? build('а у е ем е', stem, false) : build('а у о ом е', stem, false)
}

const BUILDERS = {
  people: (entry: string): Noun => masculine(entry, true),
  peopleInA: (entry: string): Noun => inA(entry, 'masculine', true),
  masculine: (entry: string): Noun => masculine(entry, false),
  feminine,
  neuter,
} as const

const key = (word: string): string => word.replaceAll('ё', 'е')

function readingsIn(noun: Noun, word: string): NounReading[] {
  const found: NounReading[] = []
  for (const number of ['one', 'many'] as const) {
    noun[number].forEach((form, index) => {
      const name = CASES[index]
      if (name && key(form) === word) found.push({ noun, number, case: name })
    })
  }
  return found
}

let known: Map<string, Noun[]> | null = null

/** Form → the listed nouns that have it; built when first used. */
function knownNouns(): Map<string, Noun[]> {
  if (known) return known
  const index = new Map<string, Noun[]>()
  for (const kind of ['people', 'peopleInA', 'masculine', 'feminine', 'neuter'] as const) {
    for (const entry of nouns[kind]) {
      const noun = BUILDERS[kind](entry)
      for (const form of new Set([...noun.one, ...noun.many].map(key)))
        index.set(form, [...(index.get(form) ?? []), noun])
    }
  }
  known = index
  return index
}

/** Nouns that the lists lack, guessed by a telling ending: 'звукооператорам' → 'звукооператор'. */
function guessed(word: string): NounReading[] {
  const found = new Map<string, NounReading[]>()
  for (let length = 0; length <= 3 && length < word.length - 3; length++) {
    const stem = word.slice(0, word.length - length)
    for (const ending of ['', 'ь', 'а', 'я', 'о', 'е']) {
      const lemma = stem + ending
      for (const kind of ['people', 'masculine', 'feminine', 'neuter'] as const) {
        if (
          !nounEndings[kind].some((suffix) => lemma.length > suffix.length + 1 && lemma.endsWith(key(suffix)))
        )
          continue
        const readings = readingsIn(BUILDERS[kind](lemma), word)
        if (readings.length > 0) found.set(`${kind} ${lemma}`, readings)
      }
    }
  }
  return [...found.values()].flat()
}

function compound(word: string): NounReading[] {
  const at = word.lastIndexOf('-')
  const head = word.slice(0, at)
  const tails = readNoun(word.slice(at + 1))
  const heads = head.includes('-') ? [] : readNoun(head)
  const glue = (noun: Noun, forms: (number: GrammaticalNumber) => readonly string[]): Noun => ({
    ...noun,
    lemma: `${forms('one')[0] ?? ''}-${noun.lemma}`,
    one: noun.one.map((form, index) => `${forms('one')[index] ?? ''}-${form}`),
    many: noun.many.map((form, index) => `${forms('many')[index] ?? ''}-${form}`),
  })
  const both = tails.flatMap((tail) =>
    heads
      .filter((one) => one.number === tail.number && one.case === tail.case)
      .map((one) => ({ ...tail, noun: glue(tail.noun, (number) => one.noun[number]) })),
  )
  return both.length > 0
    ? both
    : tails.map((tail) => ({ ...tail, noun: glue(tail.noun, () => CASES.map(() => head)) }))
}

/** Everything a noun form can be; empty for words that are neither listed nor end like a noun of the office. Lower case. */
export const readNoun: (written: string) => readonly NounReading[] = remembering(readWord, 4096)

function readWord(written: string): NounReading[] {
  const word = key(written)
  if (word.length > 40) return []
  const listed = knownNouns().get(word)
  if (listed) return listed.flatMap((noun) => readingsIn(noun, word))
  return word.includes('-') ? compound(word) : guessed(word)
}
