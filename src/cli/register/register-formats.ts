import type { RegisterAnswer } from '../../render/register/register-answer.ts'
import { LONGEST } from '../../render/xlsx/sheet.ts'
import type { RenderWarnings } from '../render-warnings.ts'

/** What a format is told besides the answer. */
export interface RegisterWriteOptions {
  readonly delimiter?: string
  readonly bom?: boolean
  readonly warnings: RenderWarnings
}

interface RegisterFormat {
  /** What the name of a file of this format ends in, without the dot. */
  readonly extension: string
  /** Whether it can hold counts alone. */
  readonly counts: boolean
  readonly write: (answer: RegisterAnswer, options: RegisterWriteOptions) => Promise<string | Uint8Array>
}

/** The formats of the register besides the table of the terminal, each loaded when it is asked for. */
export const registerFormats = {
  json: {
    extension: 'json',
    counts: true,
    write: async (answer) => (await import('../../render/register/register-json.ts')).registerJson(answer),
  },
  ndjson: {
    extension: 'ndjson',
    counts: true,
    write: async (answer) => (await import('../../render/register/register-json.ts')).registerNdjson(answer),
  },
  csv: {
    extension: 'csv',
    counts: true,
    write: async (answer, options) =>
      (await import('../../render/register/register-csv.ts')).registerCsv(answer, options),
  },
  xlsx: {
    extension: 'xlsx',
    counts: false,
    write: async (answer, { warnings }) => {
      const { registerXlsx } = await import('../../render/register/register-xlsx.ts')
      return registerXlsx(answer, (file, line, column, length) =>
        warnings.add({ code: 'cell-cut', file, line, column, length, kept: LONGEST - 1 }),
      )
    },
  },
  icalendar: {
    extension: 'ics',
    counts: false,
    write: async (answer) =>
      (await import('../../render/register/register-icalendar.ts')).registerIcalendar(answer),
  },
  html: {
    extension: 'html',
    counts: false,
    write: async (answer) =>
      (await import('../../render/register/page/register-page.ts')).registerHtml(answer),
  },
} as const satisfies Record<string, RegisterFormat>

export type RegisterFormatName = keyof typeof registerFormats

/** The format that the name of an output file tells; null for none. */
export function formatOfFile(file: string): RegisterFormatName | null {
  const name = file.toLowerCase()
  const names = Object.keys(registerFormats) as RegisterFormatName[]
  return names.find((one) => name.endsWith(`.${registerFormats[one].extension}`)) ?? null
}
