import { readLabel } from '../language/labels.ts'
import type { AgendaItem, Decision, Protocol } from '../model/schema.ts'
import { noWording } from '../model/no-wording.ts'
import { AgendaReader } from './agenda.ts'
import { reportAgendaAgreement } from './agenda-agreement.ts'
import { takeElected } from './unlabelled-roles.ts'
import { readAttachments } from './attachments.ts'
import { AttendanceReader } from './attendance.ts'
import type { Context } from './context.ts'
import type { KeptReading } from './kept/kept-reading.ts'
import { isFormCaption } from './form-captions.ts'
import type { Header } from './header.ts'
import type { Outline } from './passage.ts'
import { readRolesAtEnd } from './roles-at-end.ts'
import { readSignatures } from './signatures.ts'
import type { Statement } from './statements.ts'
import type { Unit } from './units.ts'
import { unrecognizedIn } from './unrecognized.ts'

/** The lines of a record. */
interface Lines {
  readonly statements: readonly Statement[]
  /** Those that are words of the record and no dress of its pages. */
  readonly units: readonly Unit[]
  /** Where the record ends: what stands behind it is listed, and no findings speak of it. */
  readonly end: number
}

/** Puts the facts together: decisions to their questions, roles to people, and an account of every character. */
export function assemble(
  header: Header,
  outline: Outline,
  { statements, units, end }: Lines,
  context: Context,
  kept?: KeptReading,
): Protocol {
  const { ledger, source } = context
  const { passages } = outline
  const attendance = new AttendanceReader(context).read(passages)
  const reader = new AgendaReader(context)
  const { questions } = outline
  const agenda = kept?.items(questions, context) ?? questions.map((question) => reader.item(question))
  const signatures = readSignatures(passages, attendance.chair, attendance.secretary, context)
  const decisions = attach(reader.loose(outline.loose), agenda)
  reportAgendaAgreement(outline.questions, agenda, decisions.length, context)
  const model: Protocol = {
    schemaVersion: 1,
    language: context.lexicon.code,
    kind: header.kind,
    title: header.title,
    organization: header.organization,
    number: header.number,
    date: header.date,
    endDate: header.endDate,
    time: header.time,
    place: header.place,
    chair: attendance.chair,
    secretary: attendance.secretary,
    attendees: attendance.attendees,
    absent: attendance.absent,
    invited: attendance.invited,
    attendance: attendance.attendance,
    agenda,
    decisions,
    signatures,
    attachments: readAttachments(passages, context),
    wording: noWording(),
    unrecognized: [],
    positions: {},
  }
  for (const key of ['title', 'organization', 'number', 'date', 'endDate', 'place'] as const) {
    const place = ledger.placeOf(header, key)
    if (place) ledger.also(model, key, place)
  }
  fromSignatures(model, context)
  readRolesAtEnd(statements, model, context)
  outline.questions.forEach(({ pieces }, index) => {
    if (agenda[index]?.vote?.result === 'fail') return
    for (const { section, statement } of pieces)
      if (section === 'decided' || section === 'proposed') takeElected(statement.text, model, context)
  })
  for (const { section, statement } of outline.loose.pieces) {
    if (statement.cell?.role === 'heads') ledger.marker('columns', statement.unit.whole.place())
    if (section !== 'decided' && statement.label)
      ledger.marker(`label:${statement.label.key}`, statement.head.place())
  }
  for (const { part, statement } of passages) {
    if (part !== 'tail') continue
    if (isFormCaption(statement.unit, context.lexicon)) ledger.marker('caption', statement.unit.whole.place())
    if (!statement.label) continue
    ledger.marker(`label:${statement.label.key}`, statement.head.place())
    // What is listed as not understood is words through and through.
    if (statement.label.key === 'unrecognized') break
  }
  model.unrecognized = unrecognizedIn(
    units.flatMap(({ row, whole }) => row?.cells ?? [whole]),
    end,
    context,
  )
  model.positions = ledger.positions(model, source)
  return model
}

/** Clauses of a common list go to the question that their numbers name: '2.1' to question 2. The rest is returned. */
function attach(decisions: readonly Decision[], agenda: readonly AgendaItem[]): Decision[] {
  const items = new Map(agenda.map((item) => [item.number, item]))
  return decisions.filter((decision) => {
    const question = decision.number?.includes('.')
      ? items.get(decision.number.split('.')[0] ?? '')
      : undefined
    if (question) question.decisions.push(decision)
    return !question
  })
}

/** Chair and secretary who are named in the signatures only. */
function fromSignatures(model: Protocol, { ledger, lexicon }: Context): void {
  for (const role of ['chair', 'secretary'] as const) {
    if (model[role]) continue
    const signature = model.signatures.find((one) => one.role === role)
    if (!signature) continue
    const person = ledger.copy(signature.person)
    // 'Председатель собрания' is the role itself and no post beside it.
    if (readLabel(`${person.position ?? ''}:`, lexicon)?.key === role) person.position = null
    model[role] = person
  }
}
