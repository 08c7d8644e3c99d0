import { wordCore } from '../../source/word-core.ts'

/** Fewer words say nothing about a text. */
const ENOUGH = 25
/** Share of words that could be words in a text that people typed, at least. */
const LEAST_WORDS = 0.75

const TOKEN = /[^\s–—-]+/gu
const NUMBER = /^[\d.,:;/%№§()-]+$/
const CYRILLIC = /^[А-ЯЁа-яё]+$/u
const LATIN = /^[A-Za-z]+$/
const CASE = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u
const VOWEL = /[аеёиоуыэюяaeiouy]/iu
/** More consonants in a row than words have. */
const CLUSTER = /[бвгджзйклмнпрстфхцчшщbcdfghjklmnpqrstvwxz]{6}/iu
/** Capitals without a vowel are an abbreviation; they are not longer. */
const ABBREVIATION = 5

function isWord(token: string): boolean {
  if (!CYRILLIC.test(token) && !LATIN.test(token)) return false
  if (token.length === 1) return true
  if (!CASE.test(token) || CLUSTER.test(token)) return false
  return (
    VOWEL.test(token) || (token.length <= ABBREVIATION && token === token.toUpperCase()) || token.length <= 3
  )
}

/**
 * Whether a text is what a cheap scanner wrote under its pictures: 'npoToKO/1 3aceAaHuR'. Counts the words that could be
 * words: of one alphabet, capitals only at the beginning or throughout, with vowels. Numbers count for nothing.
 */
export function isRubbish(text: string): boolean {
  let words = 0
  let all = 0
  for (const [token] of text.matchAll(TOKEN)) {
    const core = wordCore(token)
    if (core === '' || NUMBER.test(core)) continue
    const parts = core.split(/[.,/()]+/).filter((part) => part !== '')
    all++
    if (parts.every((part) => isWord(part) || NUMBER.test(part))) words++
  }
  return all >= ENOUGH && words < all * LEAST_WORDS
}
