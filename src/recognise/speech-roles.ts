import { isOneOf } from '../language/words.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { Person, Remark, Speaker, SpeechRole } from '../model/schema.ts'
import type { Label } from '../language/labels.ts'
import type { Ledger } from './ledger.ts'
import type { Section } from './question.ts'
import type { Speech } from './speakers.ts'

/** What the parts of a question say of those who are named in them. */
const ROLES: Readonly<Partial<Record<Section, SpeechRole>>> = {
  speakers: 'rapporteur',
  heard: 'rapporteur',
  spoke: 'speaker',
}

/** The role of whoever a line of a section names: its label may say more than the section. */
export function roleIn(section: Section, label: Label | null, { headers }: Lexicon): SpeechRole {
  // Names in brackets below a title say nothing of what they did.
  const role = section === 'speakers' && label === null ? null : (ROLES[section] ?? null)
  return role === 'rapporteur' && label !== null && isOneOf(label.words, headers.coSpeakers)
    ? 'co-rapporteur'
    : role
}

/** People as those who spoke in a role; they stand in the source where they stood. */
export const inRole = (people: readonly Person[], role: SpeechRole, ledger: Ledger): Speaker[] =>
  people.map((person) => Object.assign(ledger.copy(person), { role }))

/** What was said, in a role; a remark that is nobody's has none of a speech unless several made it. */
export function remarksIn({ remarks, speakers }: Speech, role: SpeechRole, label: string | null): Remark[] {
  for (const remark of remarks) {
    remark.role = remark.speaker || (speakers.length > 1 && role === 'rapporteur') ? role : null
    if (remark.speaker === null) remark.label = label
  }
  return [...remarks]
}

/** Each speaker once, in order: as the part of the record names them that says most of what they did. */
export function uniqueSpeakers(speakers: readonly Speaker[]): Speaker[] {
  const found = new Map<string, Speaker>()
  for (const speaker of speakers) {
    const before = found.get(speaker.name)
    if (!before || (before.role === null && speaker.role !== null)) found.set(speaker.name, speaker)
  }
  return [...found.values()]
}
