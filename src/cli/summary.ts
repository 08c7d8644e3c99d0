import type { Attendee, Decision, Person, Protocol } from '../model/schema.ts'
import { visibleLine } from '../source/visible.ts'
import type { Session } from './session.ts'
import type { MessageKey } from './translate.ts'

const named = ({ name, position }: Person): string => (position ? `${name} (${position})` : name)

function attendeeWords(attendee: Attendee): string {
  if (attendee.type === 'organization') return attendee.name
  if (attendee.type === 'person') return attendee.name + (attendee.reason ? ` (${attendee.reason})` : '')
  return attendee.count === null ? attendee.name : `${attendee.count} ${attendee.name}`
}

/** '→ who · by when' of a clause, or nothing. */
function duty({ assignees, deadline }: Decision): string {
  const who = assignees.map(({ name }) => name).join(', ')
  const when = deadline ? (deadline.due ?? deadline.text) : ''
  return [who, when].filter(Boolean).join(' · ')
}

function decisionLines(decisions: readonly Decision[], indent: string, session: Session): string[] {
  const { paint } = session
  return decisions.flatMap((decision) => {
    const marker = decision.number === null ? '•' : `${decision.number}.`
    const line = `${indent}${marker} ${decision.text}`
    const below = decisionLines(decision.items, `${indent}  `, session)
    const who = below.length === 0 ? duty(decision) : ''
    return [line, ...(who ? [`${indent}  ${paint.cyan(`→ ${who}`)}`] : []), ...below]
  })
}

/** The facts as they may be shown on a terminal. */
const withVisibleTexts = (model: Protocol): Protocol =>
  JSON.parse(JSON.stringify(model), (_, value: unknown) =>
    typeof value === 'string' ? visibleLine(value) : value,
  ) as Protocol

/** The record at a glance for a terminal: who met and when, the agenda, who does what by when. */
export function summary(record: Protocol, session: Session): string {
  const model = withVisibleTexts(record)
  const { t, paint } = session
  const number = model.number === null ? '' : ` № ${model.number}`
  const lines = [paint.bold((model.title ?? t('summary.untitled')) + number)]
  const when = [model.date, model.endDate].filter((date) => date !== null).join(' – ')
  const hours = [model.time?.start, model.time?.end].filter(Boolean).join('–')
  const head = [when, hours, model.place ?? ''].filter(Boolean).join(' · ')
  if (head) lines.push(head)
  const add = (key: MessageKey, words: string): void => {
    if (words) lines.push(`${paint.dim(`${t(key)}:`)} ${words}`)
  }
  if (model.organization) lines.push(model.organization)
  add('summary.chair', model.chair ? named(model.chair) : '')
  add('summary.secretary', model.secretary ? named(model.secretary) : '')
  add('summary.present', model.attendees.map(attendeeWords).join(', '))
  add('summary.absent', model.absent.map(attendeeWords).join(', '))
  add('summary.invited', model.invited.map(attendeeWords).join(', '))
  if (model.agenda.length > 0) lines.push('', paint.bold(t('summary.agenda')))
  for (const item of model.agenda) {
    lines.push(paint.bold(`${item.number === null ? '•' : `${item.number}.`} ${item.title}`))
    const decided = decisionLines(item.decisions, '    ', session)
    lines.push(...(decided.length > 0 ? decided : [`    ${paint.dim(t('summary.noDecisions'))}`]))
  }
  if (model.decisions.length > 0) {
    lines.push('', paint.bold(t('summary.decisions')), ...decisionLines(model.decisions, '  ', session))
  }
  const { length: count } = model.unrecognized
  if (count > 0) lines.push('', paint.yellow(t('summary.unrecognized', { count })))
  return `${lines.join('\n')}\n`
}
