import type { LabelKey } from '../language/lexicon.ts'
import { noWording } from '../model/no-wording.ts'
import type { WordedPart, Wording } from '../model/wording.ts'
import type { Reading } from './decode/decode.ts'
import type { Role } from './decode/roles.ts'
import type { Statement } from './statements.ts'

const PARTS: Readonly<Partial<Record<LabelKey, WordedPart>>> = {
  chair: 'chair',
  secretary: 'secretary',
  present: 'present',
  absent: 'absent',
  invited: 'invited',
  agenda: 'agenda',
  speaker: 'speaker',
  heard: 'heard',
  spoke: 'spoke',
  noted: 'noted',
  decided: 'decided',
  vote: 'vote',
  assignee: 'assignee',
  deadline: 'deadline',
  control: 'control',
}

/** Lines whose first words are no name of a part, whatever they look like. */
const OTHER: ReadonlySet<Role> = new Set<Role>(['front', 'title', 'entry', 'entryMore', 'signature', 'tail'])

/** Parts whose label may go on: 'Председатель комиссии', 'Присутствовали члены комиссии'. */
const GOING_ON: ReadonlySet<WordedPart> = new Set<WordedPart>([
  'chair',
  'secretary',
  'present',
  'absent',
  'invited',
])

/** '(6 из 8)' is told of this meeting alone. */
const COUNTED = /\([^()]{0,20}\)/gu

/** 'Р Е Ш И Л И' → 'РЕШИЛИ'. */
const closedUp = (words: string): string => (/^\S(?: \S)+$/u.test(words) ? words.replaceAll(' ', '') : words)

/** What the record calls its parts: the words of the first label of each, as printed. */
export function wordingOf(statements: readonly Statement[], readings: readonly Reading[]): Wording {
  const wording = noWording()
  statements.forEach(({ label }, at) => {
    const role = readings[at]?.role
    if (label === null || label.guessed || (role !== undefined && OTHER.has(role))) return
    const part = PARTS[label.key]
    if (part === undefined || wording[part] !== null) return
    const tail = GOING_ON.has(part) ? label.tail.replace(COUNTED, ' ') : ''
    const words = closedUp(`${label.words} ${tail}`.replace(/\s+/gu, ' ').trim())
    if (words !== '') wording[part] = words
  })
  return wording
}
