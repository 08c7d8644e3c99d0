import type { Words } from './lexicon.ts'

/** What words of a language end with that tell by their endings what they are; folded, the longest need not come first. */
export interface EndingWords {
  /** Adverbs before an adjective that they belong to: 'материально' ответственный. */
  readonly adverbs: Words
  /** Adjectives in the nominative: 'рабочее'. */
  readonly adjectives: Words
  /** Adjectives and ordinals that count a record: 'тринадцатый'. */
  readonly counting: Words
  /** Ordinals that stand for what they count, in the nominative and in the dative: 'первое', 'по второму'. */
  readonly ordinals: { readonly nominative: Words; readonly dative: Words; readonly locative?: Words }
  /** Adjectives in the genitive, and of them those that end otherwise than nouns: 'очередного'. */
  readonly genitiveAdjectives: Words
  /** Nouns in the plural: 'сроки'. */
  readonly plurals: Words
  /** Adjectives in the plural: 'финансовые'. */
  readonly pluralAdjectives: Words
  /** Nouns in the plural or in the singular, 'директора', and adjectives that only look like them. */
  readonly eitherNumber: Words
  readonly singularAdjectives: Words
  /** Nouns in the dative, and adjectives that end alike: 'камеру', but not 'новому'. */
  readonly datives: Words
  readonly dativeAdjectives: Words
  /** Surnames and nouns that can be datives where they stand at the head, and posts that can: 'Зарубе', 'секретари'. */
  readonly headDatives: Words
  readonly postDatives: Words
  /** Participles in the dative or the instrumental: 'обратившимся'. */
  readonly dativeParticiples: Words
  /** Surnames and nouns in the accusative: 'Котову'. */
  readonly accusatives: Words
  /** Surnames that may stand in the genitive, those that surely do, and those in the instrumental. */
  readonly genitiveFamilies: { readonly possible: Words; readonly sure: Words }
  readonly instrumentalFamilies: Words
  /** Surnames of men and of women, in the nominative: 'Белов', 'Белова'. */
  readonly families: { readonly male: Words; readonly female: Words }
  /** Verbs of the past by gender: 'сообщил', 'сообщила'. */
  readonly past: { readonly male: Words; readonly female: Words }
  /** Verbs and participles before a colon that tell what somebody did: 'представил'. */
  readonly deeds: Words
  /** Verbs that are labels of a role: 'вела', 'записывает'. */
  readonly roleVerbs: Words
  /** Short participles of the same: 'избран'. */
  readonly shortParticiples: Words
  /** Words that are no noun in the nominative: adverbs, and nouns in another case. */
  readonly notNouns: Words
  /** Towns in the genitive: 'Ольховска'. */
  readonly genitiveTowns: Words
}

/** Whether a word ends as those of a list; in a language that tells nothing so, none does. */
export const endsIn = (word: string, endings: Words = []): boolean =>
  endings.some((ending) => word.endsWith(ending))
