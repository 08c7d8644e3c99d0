import { findVote, type ToldVote } from '../../language/votes.ts'
import type { Vote } from '../../model/schema.ts'
import { firstForm } from './spoken-forms.ts'
import type { Utterance } from './utterance.ts'

/** 'Против, воздержавшихся нет.': words that say of one side or of both that nobody is on it. */
function addNone(whole: Vote, { shadow, words }: Utterance): void {
  const { neither, noneAbstain } = words.ballot
  const both = firstForm(shadow.value, neither) !== null
  if (both) whole.no ??= 0
  if (both || firstForm(shadow.value, noneAbstain) !== null) whole.abstain ??= 0
}

/** The sides that are counted. */
export const SIDES = ['yes', 'no', 'abstain'] as const

/** What a sentence that tells how many were on two sides or more tells of all; null for others. */
export function countsTold({ isQuestion, shadow, lexicon }: Utterance): ToldVote | null {
  const told = isQuestion ? null : findVote(shadow.value, lexicon)?.vote
  const sides = SIDES.filter((side) => (told?.[side] ?? null) !== null)
  return told && told.yes !== null && sides.length > 1 ? told : null
}

/** 'За? Трое. – Воздержусь. – Против нет, один воздержался.': what is told of the sides behind the first count. */
export function addTold(whole: Vote, used: readonly Utterance[]): void {
  for (const utterance of used) {
    const all = countsTold(utterance)
    if (all) setCounts(whole, all)
    if (whole.yes === null || utterance.isQuestion) continue
    addSides(whole, all ?? findVote(utterance.shadow.value, utterance.lexicon)?.vote ?? null)
    addNone(whole, utterance)
    addUnanimity(whole, utterance)
  }
}

function addSides(whole: Vote, told: ToldVote | null): void {
  if (!told) return
  whole.no ??= told.no
  whole.abstain ??= told.abstain
}

/** 'Семь за, принято единогласно.'; 'голосуем за всё вместе' calls a vote on all of it. */
function addUnanimity(whole: Vote, utterance: Utterance): void {
  if (isSplit(whole) || utterance.act('callVote')) return
  const told = findVote(utterance.shadow.value, utterance.lexicon)?.vote
  if (told?.unanimous === true) whole.unanimous ??= true
}

/** Counts that are told at the end hold against those that were heard one by one. */
export function setCounts(vote: Vote, told: ToldVote): void {
  for (const side of SIDES) vote[side] = told[side] ?? vote[side]
  if (isSplit(vote)) vote.unanimous = false
}

const isSplit = ({ no, abstain }: Vote): boolean => (no ?? 0) > 0 || (abstain ?? 0) > 0
