import { findDates } from '../language/dates.ts'
import { tokenize } from '../language/form.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { isOneOf, startsWithPhrase } from '../language/words.ts'
import { withoutSpacing } from './letter-spacing.ts'
import { withoutLabel, type Statement } from './statements.ts'
import { opensTopic } from './topic.ts'

/** Lines at the top among which the name of an act stands, and those around it that have its day or number. */
const MOST_HEAD = 25
const MOST_AROUND = 4
/** Characters within which the first word of a line ends. */
const LONGEST_WORD = 40
/** Lines from the name of an act to what was decided, and characters of the line with the name. */
const MOST_BELOW = 40
const LONGEST_NAME = 200

/** Parts of a record of a meeting: an act, which has one subject, has none of them. */
const OF_MEETINGS: ReadonlySet<LabelKey> = new Set<LabelKey>([
  'agenda',
  'present',
  'absent',
  'invited',
  'heard',
  'spoke',
  'secretary',
])

const isMeetings = ({ label }: Statement): boolean =>
  label !== null && !label.guessed && label.separator !== 'none' && OF_MEETINGS.has(label.key)

const isDeciding = ({ label }: Statement): boolean =>
  label !== null && !label.guessed && label.key === 'decided' && label.separator !== 'none'

/** 'РЕШЕНИЕ', 'Постановление № 78 от 27 февраля 2020 г.': the word for an act first, and no sentence behind it. */
function namesAct({ unit, label, ordinal }: Statement, { headers }: Lexicon): boolean {
  const value = withoutSpacing(unit.whole.value)
  if (ordinal || unit.bullet !== null || unit.row || value.length > LONGEST_NAME || /[:;]$/u.test(value))
    return false
  if (label && (label.key !== 'decided' || label.separator !== 'end')) return false
  const [first] = tokenize(value.slice(0, LONGEST_WORD)).filter(({ kind }) => kind === 'word')
  return first?.start === 0 && /^\p{Lu}/u.test(value) && isOneOf(first.fold, headers.acts ?? [])
}

const isDated = ({ unit }: Statement, { dates }: Lexicon): boolean =>
  findDates(unit.whole.value, dates).some(({ value }) => value.year !== null && value.day !== null)

/** Whether a line has the day of an act, or one near it does, which says little else. */
function isDatedNear(statements: readonly Statement[], at: number, lexicon: Lexicon): boolean {
  const own = statements[at]
  if (own && isDated(own, lexicon)) return true
  const around = statements.slice(Math.max(0, at - MOST_AROUND), at + 1 + MOST_AROUND)
  return around.some(
    (one) => one.label === null && one.unit.whole.length <= LONGEST_NAME && isDated(one, lexicon),
  )
}

/** Index of the last line that names the act, and of its label of decisions; null where the record is no act. */
function findAct(
  statements: readonly Statement[],
  lexicon: Lexicon,
): { name: number; decided: number } | null {
  const decided = statements.findIndex((one, at) => at > 0 && isDeciding(one) && !namesAct(one, lexicon))
  const name = statements
    .slice(0, Math.min(MOST_HEAD, Math.max(0, decided)))
    .findLastIndex((one) => namesAct(one, lexicon))
  if (name < 0 || decided - name > MOST_BELOW || statements.some(isMeetings)) return null
  const { acts = [], titleForms } = lexicon.headers
  const minutes = titleForms.filter((one) => !acts.includes(one))
  const headed = statements.slice(0, decided).some(({ unit }) => {
    const [first] = tokenize(unit.whole.value.slice(0, LONGEST_WORD))
    return first !== undefined && isOneOf(first.fold, minutes)
  })
  return headed || !isDatedNear(statements, name, lexicon) ? null : { name, decided }
}

const LEXICONS = new WeakMap<Lexicon, Lexicon>()

/** The language of an act: its word heads it, as that of minutes heads them. The same object each time. */
function lexiconOfActs(lexicon: Lexicon): Lexicon {
  const known = LEXICONS.get(lexicon)
  if (known) return known
  const { headers } = lexicon
  const acts = headers.acts ?? []
  const own: Lexicon = {
    ...lexicon,
    act: true,
    headers: {
      ...headers,
      titles: [...headers.titles, ...acts],
      titleForms: [...headers.titleForms, ...acts],
      // 'Решение от 3 марта 2004 г.' tells its own day.
      documents: headers.documents.filter((word) => !acts.some((act) => isOneOf(act, [word]))),
    },
  }
  LEXICONS.set(lexicon, own)
  return own
}

/**
 * An act of a body: 'РЕШЕНИЕ' with its day and number over 'О …', why and 'решил:', which has no list of questions and names
 * nobody who met (a council's charter has its acts by themselves). Its word is read as a title and no label, in a language that
 * says so; other records are given back as they are.
 */
export function withAct(
  statements: readonly Statement[],
  lexicon: Lexicon,
): { statements: readonly Statement[]; lexicon: Lexicon } {
  const act = lexicon.headers.acts ? findAct(statements, lexicon) : null
  if (!act) return { statements, lexicon }
  return {
    lexicon: lexiconOfActs(lexicon),
    statements: statements.map((one, at) =>
      at < act.decided && namesAct(one, lexicon) && one.label ? withoutLabel(one) : one,
    ),
  }
}

/** Indexes of the lines of the subject of an act: from 'О …' to where a paragraph begins; none in other records. */
export function subjectOfAct(statements: readonly Statement[], lexicon: Lexicon): readonly number[] {
  const act = lexicon.act ? findAct(statements, lexicon) : null
  if (!act) return []
  const first = statements.findIndex(
    ({ unit, label }, at) =>
      at > act.name && at < act.decided && !label && opensTopic(unit.whole.value, lexicon),
  )
  if (first < 0) return []
  const reasons = [...(lexicon.clauses.decisionLeads?.openings ?? []), ...(lexicon.headers.actReasons ?? [])]
  const lines = [first]
  for (let at = first + 1; at < act.decided; at++) {
    const line = statements[at]
    if (!line || line.unit.gap || line.label) break
    if (startsWithPhrase(line.unit.whole.value, reasons) > 0) break
    lines.push(at)
  }
  return lines
}
