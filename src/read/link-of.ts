import type { Link } from '../document/document.ts'

/** Addresses that mean something on paper: what leads within a file, or to one beside it, does not. */
const ABROAD = /^(?:https?:\/\/|mailto:)\S{1,2000}$/iu
const MOST_BEFORE = 40
const MOST_WORDS = 300

/** An address as people write it. */
const written = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^(?:https?:\/\/(?:www\.)?|mailto:|www\.)/u, '')
    .replace(/\/$/u, '')

/** The link that words of a line are, or null where they show its address, or where paper cannot lead there. */
export function linkOf(before: string, words: string, address: unknown): Link | null {
  const shown = words.trim()
  if (typeof address !== 'string' || !ABROAD.test(address)) return null
  if (shown === '' || shown.length > MOST_WORDS || written(shown).includes(written(address))) return null
  return { before: before.slice(-MOST_BEFORE), words, address: address.replace(/^mailto:/iu, '') }
}
