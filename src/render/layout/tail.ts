import type { Printing } from '../../language/printing.ts'
import type { Person, Protocol } from '../../model/schema.ts'
import { personLine } from '../markdown/people.ts'
import type { LayoutBlock } from './block.ts'
import { capitalised } from '../../source/letters.ts'

const KEYS = { chair: 'chair', secretary: 'secretary', member: 'members' } as const

/**
 * 'Е.А. Анучина', as GOST R 7.0.97-2016, 5.22 signs: initials first. A name in full stays as it is, unless the record
 * has it in full in another place.
 */
function signedName(person: Person, inFull: ReadonlySet<string>): string {
  const { name, familyName, initials } = person
  const line = personLine({ ...person, position: null })
  if (familyName === null || initials === null) return line
  if (name !== `${familyName} ${initials}` && !inFull.has(name)) return line
  return `${initials} ${familyName}${line.slice(name.length)}`
}

/** Posts at the left, names at the right; a post as printed goes in the place of the role. */
export function signatureBlocks(model: Protocol, printing: Printing): LayoutBlock[] {
  const { chair, secretary, attendees } = model
  const inFull = new Set<string>()
  for (const one of [chair, secretary, ...attendees]) if (one?.type === 'person') inFull.add(one.name)
  return model.signatures.map(({ role, person }) => {
    const label = role ? printing.label(KEYS[role]) : ''
    return {
      type: 'signature',
      post: person.position ?? capitalised(label),
      name: signedName(person, inFull),
    }
  })
}

export function attachmentBlocks(attachments: Protocol['attachments'], { phrases }: Printing): LayoutBlock[] {
  return attachments.map(({ number, title }) => {
    const head = number === null ? phrases.attachment : `${phrases.attachment} ${number}`
    return { type: 'line', text: `${head}: ${title ?? ''}`.trim() }
  })
}

/** What became no fact, so that nothing of the record is missing. */
export function unrecognizedBlocks(pieces: Protocol['unrecognized'], printing: Printing): LayoutBlock[] {
  if (pieces.length === 0) return []
  const label = printing.label('unrecognized')
  return [
    { type: 'heading', text: capitalised(label), newPage: true },
    ...pieces.map(({ text }): LayoutBlock => ({ type: 'quote', text })),
  ]
}
