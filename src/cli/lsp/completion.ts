import { declined } from '../../language/inflected.ts'
import { CompletionItemKind, type CompletionItem, type Position } from 'vscode-languageserver/node'
import { namedPeople } from '../../model/named-people.ts'
import { LABEL_KEYS, type LabelKey } from '../../language/lexicon.ts'
import { lexiconOf } from '../../language/detect.ts'
import { findNames } from '../../language/names.ts'
import type { RegisteredPerson } from '../../model/register.ts'
import { capitalised, startsWithLetter } from '../../source/letters.ts'
import type { Session } from '../session.ts'
import type { OpenRecord } from './reading.ts'
import type { RecordSetup } from '../check/setup.ts'

/** What this program itself writes of a record, and nobody else. */
const OWN: ReadonlySet<LabelKey> = new Set(['unrecognized'])

/** Marks before the words of a line: a heading, a bullet, bold. */
const MARKS = /^[\s#>*_-]*/u
/** What stands within a name besides letters. */
const WITHIN = "'’-"
/** Characters of a line before the cursor that are looked at: a label is at its head. */
const LONGEST = 80

/** The line up to the cursor, its marks left out; null where it is too long to be the beginning of a label. */
function headOf({ text }: OpenRecord, { line, character }: Position): string | null {
  if (character > LONGEST) return null
  return text.getText({ start: { line, character: 0 }, end: { line, character } }).replace(MARKS, '')
}

/** The word that is being typed. */
function wordAtEnd(text: string): string {
  let start = text.length
  for (let last = text.charAt(start - 1); startsWithLetter(last) || WITHIN.includes(last || ' ');) {
    start--
    last = text.charAt(start - 1)
  }
  return text.slice(start)
}

const isShouted = (words: string): boolean => words.length > 1 && words === words.toUpperCase()

/** The labels of the record's language, at the head of a line. */
function labels(record: OpenRecord, { reading }: RecordSetup, position: Position): CompletionItem[] {
  const head = headOf(record, position)
  if (head === null || /[:.,\d]/.test(head)) return []
  const { labels: known } = lexiconOf(record.parsed.model.language)
  const start = { line: position.line, character: position.character - head.length }
  return LABEL_KEYS.filter((key) => !OWN.has(key)).flatMap((key) => {
    const words = [known[key][0], ...(reading.synonyms?.[key] ?? [])]
    return words
      .filter((form) => form !== undefined && /^[\p{L} -]+$/u.test(form))
      .map((form): CompletionItem => {
        const plain = capitalised(form ?? '')
        const label = `${isShouted(head) ? plain.toUpperCase() : plain}:`
        return {
          label,
          kind: CompletionItemKind.Keyword,
          sortText: `1 ${label}`,
          textEdit: { range: { start, end: position }, newText: `${label} ` },
        }
      })
  })
}

/** 'Анучина Елена Алексеевна' as records name her: 'Анучина Е.А.'; a name that is not taken apart stays whole. */
function shortName(
  { name, initials }: Pick<RegisteredPerson, 'name' | 'initials'>,
  language: string,
): string {
  const mention = findNames(name, lexiconOf(language).names, { asked: true })[0]
  const { family = null, given = null, patronymic = null } = mention ?? {}
  if (language !== 'ru' || family === null) return name
  const letters = initials ?? [given, patronymic].map((word) => (word ? `${word.charAt(0)}.` : '')).join('')
  return letters === '' ? name : `${family} ${letters}`
}

/** The people of the register and those whom the record names already, also in the dative: 'Котову П.Н. подготовить …'. */
function people(
  { parsed, text }: OpenRecord,
  { reading }: RecordSetup,
  position: Position,
  { t }: Session,
): CompletionItem[] {
  const { model } = parsed
  const before = text.getText({ start: { line: position.line, character: 0 }, end: position })
  const word = wordAtEnd(before)
  const range = {
    start: { line: position.line, character: position.character - word.length },
    end: position,
  }
  const known = new Map<string, string>()
  for (const { name, initials, position: post } of reading.people?.people ?? [])
    known.set(shortName({ name, initials }, model.language), [name, post].filter(Boolean).join(', '))
  for (const { person } of namedPeople(model))
    if (person.familyName !== null && !known.has(person.name))
      known.set(person.name, person.position ?? t('lsp.completion.named'))
  return [...known].flatMap(([name, detail]) => {
    const given = model.language === 'ru' ? declined(name, 'dative') : null
    const forms = given === null || given === name ? [name] : [name, given]
    return forms.map((label, index): CompletionItem => ({
      label,
      detail,
      kind: CompletionItemKind.Value,
      sortText: `0 ${name} ${index}`,
      textEdit: { range, newText: label },
    }))
  })
}

/** What may be typed at a position: people by their names, and labels at the head of a line. */
export const completionsAt = (
  record: OpenRecord,
  setup: RecordSetup,
  position: Position,
  session: Session,
): CompletionItem[] => [...people(record, setup, position, session), ...labels(record, setup, position)]
