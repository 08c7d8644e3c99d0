import { barePerson } from '../model/bare.ts'
import type { Attendee, Person, Protocol } from '../model/schema.ts'
import type { Session } from './session.ts'
import { UsageError } from './usage-error.ts'
import { areVoiceNames, type VoiceNames } from './voices-file.ts'
import { yamlMapping } from './yaml-mapping.ts'

/** What a secretary knows of a meeting and nobody said: texts, and lists of people as 'Name, post'. */
export type HeaderFacts = Readonly<Record<string, string | readonly string[]>>

/** The same with the names of voices. */
export interface Header {
  readonly facts: HeaderFacts
  readonly voices: VoiceNames
}

const TEXTS = ['organization', 'title', 'number', 'date', 'place'] as const
const ROLES = ['chair', 'secretary'] as const
const LISTS = { attendees: 'attendees', members: 'attendees', absent: 'absent', invited: 'invited' } as const
const VOICES = 'voices'
const KEYS: readonly string[] = [...TEXTS, ...ROLES, ...Object.keys(LISTS), VOICES]
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

/** Reads the YAML file of `--with`; throws a UsageError that names what is wrong with it. */
export async function headerFile(path: string, session: Session): Promise<Header> {
  const value = await yamlMapping(path, session, 'draft.badHeader')
  const facts: Record<string, string | readonly string[]> = {}
  let voices: VoiceNames = {}
  for (const [key, entry] of Object.entries(value)) {
    if (!KEYS.includes(key))
      throw new UsageError('draft.unknownKey', { file: path, key, keys: KEYS.join(', ') })
    if (key === VOICES) {
      if (!areVoiceNames(entry)) throw new UsageError('usage.badVoices', { file: path })
      voices = entry
      continue
    }
    const list = Object.hasOwn(LISTS, key)
    const known = list
      ? Array.isArray(entry) && entry.every((one) => typeof one === 'string')
      : typeof entry === 'string'
    if (!known || (key === 'date' && !ISO_DATE.test(String(entry))))
      throw new UsageError('draft.badValue', { file: path, key })
    facts[key] = entry as string | readonly string[]
  }
  return { facts, voices }
}

/** 'Орлова А.П., начальник отдела'. */
function personOf(written: string): Person {
  const comma = written.indexOf(',')
  const name = (comma < 0 ? written : written.slice(0, comma)).trim()
  return barePerson(name, { position: comma < 0 ? null : written.slice(comma + 1).trim() })
}

const attendeeOf = (written: string): Attendee => ({
  ...personOf(written),
  reason: null,
  remote: null,
  group: null,
})

/** A model with what the header file states in the place of what was heard. */
export function withHeader(model: Protocol, header: HeaderFacts): Protocol {
  const filled: Protocol = { ...model }
  for (const key of TEXTS) if (typeof header[key] === 'string') filled[key] = header[key]
  for (const key of ROLES) if (typeof header[key] === 'string') filled[key] = personOf(header[key])
  for (const [key, list] of Object.entries(LISTS)) {
    const entry = header[key]
    if (entry !== undefined && typeof entry !== 'string') filled[list] = entry.map(attendeeOf)
  }
  return filled
}
