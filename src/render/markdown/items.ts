import type { Printing } from '../../language/printing.ts'
import type { AgendaItem, Protocol, Signature } from '../../model/schema.ts'
import { discussionBlocks } from '../layout/discussion.ts'
import { listedQuestions } from '../layout/listed-questions.ts'
import { verbatim } from '../layout/verbatim.ts'
import { blockMarkdown } from './blocks.ts'
import { clauseBlock } from './clauses.ts'
import { escape, escapeLines, listItem } from './escape.ts'
import { personLine } from './people.ts'
import { capitalised } from '../../source/letters.ts'

const label = (text: string): string => `**${escape(text.toUpperCase())}:**`

/** The list of questions with their numbers as printed; a question without a title stands in the body alone. */
export function agendaBlock(questions: readonly AgendaItem[], heading: string, printing: Printing): string {
  const agenda = listedQuestions(questions)
  if (agenda.length === 0) return ''
  const first = Number(agenda[0]?.number)
  const countsUp =
    Number.isInteger(first) && agenda.every(({ number }, index) => number === String(first + index))
  const bare = agenda.every(({ number }) => number === null)
  const lines = agenda.map(({ number, title }) => {
    const words = escape(verbatim(title, printing))
    if (countsUp) return listItem(`${number ?? ''}.`, words)
    if (bare) return listItem('-', words)
    return number === null ? words : `${escape(`${number}.`)} ${words}`
  })
  return `${label(heading)}\n\n${lines.join(countsUp || bare ? '\n' : '\n\n')}`
}

/** A question with all that was said and decided on it. */
export function itemBlock(item: AgendaItem, printing: Printing): string {
  const { number, title, decisions, vote } = item
  const ordinal = number === null ? '' : `${escape(`${number}.`)} `
  const blocks = [
    title === ''
      ? `${ordinal}${label(printing.label('heard'))}`
      : `## ${ordinal}${escape(verbatim(title, printing))}`,
  ]
  for (const one of discussionBlocks(item, printing)) blocks.push(blockMarkdown(one))
  if (decisions.length > 0) blocks.push(label(printing.label('decided')), clauseBlock(decisions, printing))
  if (vote) blocks.push(escapeLines(vote.text))
  return blocks.join('\n\n')
}

const LINE = '________'

/** 'Председатель ________ Крылова А.П.'; a post as printed goes in the place of the role: 'Директор ________ …'. */
export function signatureBlock(signatures: readonly Signature[], printing: Printing): string {
  const keys = { chair: 'chair', secretary: 'secretary', member: 'members' } as const
  return signatures
    .map(({ role, person }) => {
      const head = person.position ?? capitalised(role ? printing.label(keys[role]) : '')
      return escape(`${head} ${LINE} ${personLine({ ...person, position: null })}`)
    })
    .join('\n\n')
}

/** 'Верно' with blanks for the one who certifies a copy (GOST R 7.0.97-2016, 5.26). */
export function certificationBlock({ phrases }: Printing): string {
  const blank = (caption: string): string => escape(`${LINE} (${caption})`)
  const signed = [phrases.post, phrases.signature, phrases.signedName].map(blank).join(' ')
  return [escape(phrases.certified), signed, blank(phrases.dateToFill)].join('\n\n')
}

export function attachmentBlock(attachments: Protocol['attachments'], { phrases }: Printing): string {
  return attachments
    .map(({ number, title }) => {
      const head = number === null ? phrases.attachment : `${phrases.attachment} ${number}`
      return escape(`${head}: ${title ?? ''}`.trim())
    })
    .join('\n\n')
}

/** Each piece a block quote of its own; the comment-free blank line between them keeps them apart. */
export function quoteBlock(pieces: Protocol['unrecognized']): string {
  return pieces.map(({ text }) => `> ${escapeLines(text).replaceAll('\n', '\n> ')}`).join('\n\n')
}
