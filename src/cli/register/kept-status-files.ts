import { dirname, join } from 'node:path'
import type { KeptStatus } from '../../archive/kept-statuses.ts'
import { registerWordsOf } from '../../language/register-words.ts'
import { fold } from '../../language/words.ts'
import { TASK_STATUSES, type TaskStatus } from '../../model/task-register.ts'
import { fileError, reportInput } from '../inputs.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'

/** Names of the lists of statuses that lie beside records. */
const NAMES = ['status.csv', 'status.yaml', 'status.yml'] as const

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

/** An entry as written, with its line. */
interface Entry {
  readonly line: number | null
  readonly values: Readonly<Record<string, string>>
}

/** Statuses by the words that mean them: those of the JSON and those of both languages. */
const WORDS: ReadonlyMap<string, TaskStatus> = new Map(
  TASK_STATUSES.flatMap((status) => [
    [status, status] as const,
    ...(['ru', 'en'] as const).map((code) => [fold(registerWordsOf(code).statuses[status]), status] as const),
  ]),
)

async function csvEntries(text: string): Promise<Entry[]> {
  const { default: papa } = await import('papaparse')
  const { data } = papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    transformHeader: (head) => head.trim(),
  })
  return data.map((values, index) => ({ line: index + 2, values }))
}

async function yamlEntries(text: string, file: string): Promise<Entry[]> {
  const { LineCounter, parseDocument, isMap, isSeq } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines })
  const { contents } = document
  if (document.errors.length > 0 || !(isSeq(contents) || contents === null))
    throw new UsageError('register.badStatusFile', { file })
  return (contents?.items ?? []).map((node) => {
    if (!isMap(node)) throw new UsageError('register.badStatusFile', { file })
    const values = Object.fromEntries(
      Object.entries(node.toJS(document) as Record<string, unknown>).map(([key, value]) => [
        key,
        String(value),
      ]),
    )
    return { line: node.range ? lines.linePos(node.range[0]).line : null, values }
  })
}

type Values = Entry['values']

const trimmed = (values: Values, key: string): string => values[key]?.trim() ?? ''

/** A day of an entry; null where it states none. Throws a UsageError where it is no date. */
function dayIn(
  values: Values,
  key: string,
  at: { readonly file: string; readonly line: number },
): string | null {
  const value = trimmed(values, key)
  if (value !== '' && !ISO_DATE.test(value)) throw new UsageError('register.badDate', { ...at, value })
  return value || null
}

function statusOf({ line, values }: Entry, file: string): KeptStatus {
  const id = trimmed(values, 'id')
  const at = { file, line: line ?? 1 }
  if (id === '') throw new UsageError('register.noId', at)
  const status = WORDS.get(fold(trimmed(values, 'status')))
  if (!status)
    throw new UsageError('register.badStatus', {
      ...at,
      value: values['status'] ?? '',
      choices: TASK_STATUSES.join(', '),
    })
  const [date, due] = [dayIn(values, 'date', at), dayIn(values, 'due', at)]
  const place = { file, line, column: 1, offset: null }
  return { id, status, date, due, text: trimmed(values, 'note'), place }
}

/** Reads a list of statuses, CSV or YAML by its name; an entry that is wrong costs a line. Throws a UsageError for what is no list. */
async function keptStatusesIn(file: string, session: Session): Promise<KeptStatus[]> {
  let text: string
  try {
    text = new TextDecoder().decode(await session.io.files.read(file))
  } catch (error) {
    throw fileError(error, file)
  }
  const entries = file.toLowerCase().endsWith('.csv') ? await csvEntries(text) : await yamlEntries(text, file)
  const statuses: KeptStatus[] = []
  for (const entry of entries) {
    try {
      statuses.push(statusOf(entry, file))
    } catch (error) {
      await reportInput(error, session)
    }
  }
  return statuses
}

/** The statuses that an office keeps by hand: in the file that is named, else in those beside the records. */
export async function keptStatuses(
  files: readonly string[],
  named: string | undefined,
  session: Session,
): Promise<KeptStatus[]> {
  if (named !== undefined) return keptStatusesIn(named, session)
  const folders = new Set(files.filter((file) => file !== '-').map((file) => dirname(file)))
  const found: KeptStatus[] = []
  for (const folder of folders)
    for (const name of NAMES) {
      const file = join(folder, name)
      if (!(await session.io.files.exists(file))) continue
      for (const kept of await keptStatusesIn(file, session)) found.push(kept)
    }
  return found
}
