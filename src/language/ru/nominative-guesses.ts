import { CASES, type Case, type Paradigm } from '../cases.ts'
import { nameKey } from '../name-tokens.ts'
import { fleeting, steadyStems } from './surnames.ts'

/** The cases in which a folded word (lower case, ё as е) is a form of the paradigm. */
export function casesOf(word: string, paradigm: Paradigm): Case[] {
  return CASES.filter((_, index) => paradigm[index]?.some((form) => nameKey(form) === word))
}

/** Ending of a form → endings of the nominatives it may come from. */
const ORIGINS: Readonly<Record<string, readonly string[]>> = {
  а: [''],
  я: ['ь', 'й'],
  у: ['', 'а'],
  ю: ['ь', 'й', 'я'],
  ом: ['', 'ый', 'ой', 'ий'],
  ем: ['', 'ь', 'й', 'ий'],
  ым: ['', 'ый', 'ой'],
  им: ['ий', 'ой'],
  е: ['', 'а', 'ь', 'й', 'я'],
  и: ['а', 'я', 'й'],
  ы: ['а'],
  ой: ['а', 'ая'],
  ою: ['а', 'ая'],
  ей: ['а', 'я', 'ая', 'яя'],
  ею: ['а', 'я'],
  ого: ['ый', 'ой', 'ий'],
  его: ['ий'],
  ому: ['ый', 'ой', 'ий'],
  ему: ['ий'],
  ую: ['ая'],
  юю: ['яя'],
}

/** Nominatives of nouns whose stem has lost a vowel: 'кравц' → 'кравец', 'стрельц' → 'стрелец', 'соловь' → 'соловей'. */
function restored(stem: string, ending: string): string[] {
  if (ending === 'й') return stem.endsWith('ь') ? [`${stem.slice(0, -1)}ей`] : []
  const known = wholeByStem().get(stem)
  if (known) return [known]
  const last = stem.at(-1) ?? ''
  const before = stem.at(-2) ?? ''
  if (stem.length < 3 || steadyStems.has(stem)) return []
  if (last === 'ц' && (before === 'й' || before === 'ь')) return [`${stem.slice(0, -2)}ец`]
  if (last === 'ц' && !VOWEL.test(before)) return [`${stem.slice(0, -1)}ец`]
  return last === 'к' && !VOWEL.test(before) ? [`${stem.slice(0, -1)}ок`] : []
}

const VOWEL = /[аеёиоуыэюяьй]/

let wholes: Map<string, string> | null = null

function wholeByStem(): Map<string, string> {
  wholes ??= new Map(Object.entries(fleeting).map(([whole, stem]) => [stem, whole]))
  return wholes
}

/** Whether letters can stand there: -й after a vowel, -ый not after к or ш, -ь and -я after those consonants that can be soft. */
function isSpelling(stem: string, ending: string): boolean {
  if (ending === 'й') return /[аеиоуыэюя]$/.test(stem)
  if (ending === 'ый') return !/[гкхжшчщ]$/.test(stem)
  if (ending === 'ь') return /[бвзлнрпстд]$/.test(stem)
  if (ending === 'я') return /[аеиолнртдсзь]$/.test(stem)
  return true
}

/** Every nominative that could lie behind a folded form of a name, most of them nonsense: declining them again tells. */
export function nominativeGuesses(word: string): Set<string> {
  const found = new Set([word])
  for (let length = 1; length <= 3 && length < word.length; length++) {
    const stem = word.slice(0, -length)
    for (const ending of ORIGINS[word.slice(-length)] ?? []) {
      if (isSpelling(stem, ending)) found.add(stem + ending)
      if (ending === '' || ending === 'ь' || ending === 'й')
        for (const whole of restored(stem, ending)) found.add(whole)
    }
  }
  return found
}

/** ё of the written form kept where the nominative has the same letter. */
export function withYo(form: string, written: string): string {
  const source = written.toLowerCase()
  return Array.from(form, (letter, at) => (letter === 'е' && source.charAt(at) === 'ё' ? 'ё' : letter)).join(
    '',
  )
}
