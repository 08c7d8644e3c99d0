import { CASES, recase, type Case } from '../cases.ts'
import { adjectiveForm, readAdjective, type AdjectiveReading, type Agreement } from './adjective-forms.ts'
import { nameTokens, type NameToken } from '../name-tokens.ts'
import { readNoun, type NounReading } from './noun-forms.ts'
import {
  adjectivesAsNouns,
  allWords,
  infinitiveEndings,
  notAdjectives,
  seldomPlural,
  unchangedPosts,
} from './nouns.ts'

/** One reading of the head of a phrase: what it says, and the words to write instead in another case. */
interface Head {
  readonly agreement: Agreement
  /** Index of the last token of the group. */
  readonly last: number
  /** The group in another case: index of the token → its new form. */
  readonly inCase: (to: Case) => Map<number, string>
  readonly lemma: string
}

const lower = (token: NameToken): string => token.text.toLowerCase()

const adjectivesOf = (token: NameToken): AdjectiveReading[] =>
  notAdjectives.has(token.key) ? [] : readAdjective(lower(token))

/** The small words in front ('всем руководителям'): which cases they can be in. */
function casesOfAll(token: NameToken): Case[] | null {
  const forms = Object.values(allWords).find((list) => list.includes(lower(token)))
  return forms ? CASES.filter((_, index) => forms[index] === lower(token)) : null
}

function allInCase(token: NameToken, to: Case): string {
  const forms = Object.values(allWords).find((list) => list.includes(lower(token)))
  return forms?.[CASES.indexOf(to)] ?? lower(token)
}

const agrees = (one: Agreement, other: Agreement): boolean =>
  one.case === other.case &&
  one.number === other.number &&
  (one.gender === other.gender || one.gender === null || other.gender === null)

/** The readings of the leading words that agree with the head; null when one does not. */
function leading(tokens: readonly NameToken[], agreement: Agreement): (AdjectiveReading | null)[] | null {
  const found: (AdjectiveReading | null)[] = []
  for (const token of tokens) {
    const all = casesOfAll(token)
    const reading = adjectivesOf(token).find((one) => agrees(one, agreement))
    if (all && agreement.number === 'many' && all.includes(agreement.case)) found.push(null)
    else if (reading) found.push(reading)
    else return null
  }
  return found
}

interface Group {
  readonly lead: readonly NameToken[]
  readonly head: NameToken
}

function headsOf({ lead, head }: Group, readings: readonly (NounReading | AdjectiveReading)[]): Head[] {
  const heads: Head[] = []
  for (const reading of readings) {
    const noun = 'noun' in reading ? reading.noun : null
    const agreement: Agreement = {
      number: reading.number,
      case: reading.case,
      gender: 'gender' in reading ? reading.gender : reading.number === 'one' ? (noun?.gender ?? null) : null,
    }
    const adjectives = leading(lead, agreement)
    if (!adjectives) continue
    const animate = noun ? noun.animate : true
    const inCase = (to: Case): Map<number, string> => {
      const target = { ...agreement, case: to }
      const forms = new Map<number, string>()
      adjectives.forEach((adjective, index) => {
        const token = lead[index]
        if (token)
          forms.set(index, adjective ? adjectiveForm(adjective, target, animate) : allInCase(token, to))
      })
      const own =
        'noun' in reading
          ? reading.noun[reading.number][CASES.indexOf(to)]
          : adjectiveForm(reading, target, true)
      forms.set(lead.length, own ?? lower(head))
      return forms
    }
    heads.push({ agreement, last: lead.length, inCase, lemma: noun?.lemma ?? '' })
  }
  return heads
}

/** 'заведующий', 'заведующая', 'рабочие', never 'заведующее': such nouns are people. */
const isNounLike = ({ stem, gender }: AdjectiveReading): boolean =>
  gender !== 'neuter' && adjectivesAsNouns.includes(stem)

/** The readings of the group of words that a phrase begins with: 'первому заместителю' главы, 'заведующим' кафедрами. */
function readHeads(tokens: readonly NameToken[]): { noun: Head[]; adjective: Head[] } {
  const lead: NameToken[] = []
  let noun: Head[] = []
  for (const token of tokens.slice(0, 6)) {
    if (token.kind !== 'word' || token.dot || (lead.length > 0 && token.gap !== 'space')) break
    const readings = readNoun(lower(token))
    const isLead = adjectivesOf(token).length > 0 || casesOfAll(token) !== null
    if (readings.length > 0 && !(isLead && adjectivesOf(token).some(isNounLike))) {
      noun = headsOf({ lead, head: token }, readings)
      break
    }
    if (!isLead) break
    lead.push(token)
  }
  // 'заведующим кафедрами': the adjective itself is the head, what follows depends on it.
  for (let at = lead.length - 1; at >= 0; at--) {
    const head = lead[at]
    const readings = head ? adjectivesOf(head).filter(isNounLike) : []
    if (head && readings.length > 0)
      return { noun, adjective: headsOf({ lead: lead.slice(0, at), head }, readings) }
  }
  return { noun, adjective: [] }
}

/** A participle after the first comma that agrees with the head: 'руководителям школ, не имеющим …'. */
function participle(
  tokens: readonly NameToken[],
  after: number,
  head: Head,
  to: Case,
): [number, string] | null {
  const comma = tokens.findIndex((token, index) => index > after && token.text === ',')
  if (comma < 0) return null
  const at = tokens[comma + 1]?.key === 'не' ? comma + 2 : comma + 1
  const token = tokens[at]
  const reading = token
    ? adjectivesOf(token).find((one) => /(?:щ|вш|нн)$/.test(one.stem) && agrees(one, head.agreement))
    : undefined
  return reading ? [at, adjectiveForm(reading, { ...head.agreement, case: to }, true)] : null
}

function write(phrase: string, tokens: readonly NameToken[], head: Head, to: Case): string {
  const forms = head.inCase(to)
  const agreeing = participle(tokens, head.last, head, to)
  if (agreeing) forms.set(...agreeing)
  let result = ''
  let copied = 0
  for (const [index, form] of [...forms].sort(([one], [other]) => one - other)) {
    const token = tokens[index]
    if (!token) continue
    result += phrase.slice(copied, token.start) + recase(form, token.text)
    copied = token.end
  }
  return result + phrase.slice(copied)
}

/** The phrase in another case, if all readings of its head in the first of the given cases that has any lead to the same words. */
function convert(phrase: string, from: readonly Case[], to: Case): string {
  const tokens = nameTokens(phrase.slice(0, 400))
  const { noun, adjective } = readHeads(tokens)
  for (const name of from) {
    for (const heads of [noun, adjective]) {
      const fits = heads.filter(({ agreement }) => agreement.case === name)
      if (fits.length === 0) continue
      const written = new Set(fits.map((head) => write(phrase, tokens, head, to)))
      const [only] = written
      return only !== undefined && written.size === 1 ? only : phrase
    }
  }
  return phrase
}

/**
 * A noun phrase with its head group (adjectives, noun, an agreeing participle) brought to the nominative: 'первому
 * заместителю главы' → 'первый заместитель главы'. `from` is the case it stands in; without it the phrase is taken as
 * it is when it can be a nominative, else as the addressee of a decision. Unchanged when unsure.
 */
export function nominativePhrase(phrase: string, from?: Case): string {
  if (from === 'nominative') return phrase
  if (from !== undefined) return convert(phrase, [from], 'nominative')
  const { noun, adjective } = readHeads(nameTokens(phrase.slice(0, 400)))
  const nominative = [...noun, ...adjective].filter(({ agreement }) => agreement.case === 'nominative')
  if (nominative.some(({ agreement, lemma }) => agreement.number === 'one' || !seldomPlural.has(lemma)))
    return phrase
  return convert(phrase, ['dative', 'accusative', 'genitive', 'instrumental'], 'nominative')
}

/** A noun phrase in the nominative with its head group in another case: 'директор школы' → 'директору школы'. Unchanged when unsure. */
export function declinePhrase(phrase: string, to: Case): string {
  return to === 'nominative' ? phrase : convert(phrase, ['nominative'], to)
}

/**
 * The same, null where the right form is not known: 'отдел кадров' is its own accusative, and 'и.о. директора' does not
 * change, but of 'МБОУ СОШ № 4' nobody can tell.
 */
export function declinedPhrase(phrase: string, to: Case): string | null {
  const form = declinePhrase(phrase, to)
  if (form !== phrase || to === 'nominative') return form
  const start = phrase.toLowerCase()
  const known =
    unchangedPosts.some((post) => start.startsWith(post)) ||
    CASES.some((other) => declinePhrase(phrase, other) !== phrase)
  return known ? phrase : null
}

/** Whether a word names people by what they are or do: 'родитель', 'инженеру'. */
export function namesPerson(word: string): boolean {
  return readNoun(word.toLowerCase()).some(({ noun }) => noun.animate)
}

/**
 * Whether the first word of a phrase can stand in a case: evidence from listed nouns, telling endings and adjectives,
 * so an unknown word is answered with false, and so are infinitives and verbs. Names of people are not looked at.
 */
export function couldBe(word: string, expected: Case): boolean {
  const [token] = nameTokens(word.slice(0, 60))
  if (!token || token.kind !== 'word') return false
  const nouns = readNoun(lower(token))
  if (nouns.length > 0) return nouns.some((reading) => reading.case === expected)
  if (infinitiveEndings.some((ending) => token.key.endsWith(ending))) return false
  if (casesOfAll(token)?.includes(expected)) return true
  return adjectivesOf(token).some((reading) => reading.case === expected)
}
