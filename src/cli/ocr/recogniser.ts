import { hasForeignWords, meanConfidence } from '../../read/scan/confidence.ts'
import { readTsv } from '../../read/scan/tsv.ts'
import type { Programs } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import type { OcrSettings } from './settings.ts'

/** The installed program that recognises text, ready to be given pictures. */
export interface Recogniser {
  /** Program, version and models: pages that were recognised by the same ones are alike. */
  readonly signature: string
  /**
   * The table of words of a picture, by the first model alone, which is faster and mixes no alphabets; where that is not
   * sure of many words, by all of them. Throws a UsageError for what is none.
   */
  tableOf(picture: Uint8Array, dpi: number | null): Promise<string>
  /** The table of a picture that is one block of lines, by the first model. */
  linesOf(picture: Uint8Array, dpi: number | null): Promise<string>
}

/** What the system says where there is no such program, or none that may be run. */
const ABSENT: ReadonlySet<unknown> = new Set(['ENOENT', 'EACCES', 'ENOTDIR', 'EPERM'])
/** The page is one block of lines (tesseract(1), --psm). */
const ONE_BLOCK = ['--psm', '6']
/** The page may stand on its head or side; needs the model osd. */
const ANY_TURN = ['--psm', '1']
/** Pages that are read worse than this may do so (one that does is read with about 35, a bad one with about 70). */
const LEAST_UPRIGHT = 55
const NOTHING = new Uint8Array()
const decoder = new TextDecoder()

/** The first line that a program says of itself; null where it is not there. */
async function saidBy(programs: Programs, command: string, args: readonly string[]): Promise<string | null> {
  try {
    const { stdout, stderr } = await programs.run(command, args, NOTHING)
    return `${decoder.decode(stdout)}\n${stderr}`
  } catch (error) {
    if (error instanceof Error && 'code' in error && ABSENT.has(error.code)) return null
    throw error
  }
}

/**
 * Finds the program and looks whether it has the models. Throws a UsageError that says what to install where one of
 * them is missing.
 */
export async function recogniserFor(
  file: string,
  { command, languages }: OcrSettings,
  programs: Programs | undefined,
): Promise<Recogniser> {
  const version = programs && (await saidBy(programs, command, ['--version']))
  if (!programs || !version) throw new UsageError('ocr.missing', { file, command })
  const listed = (await saidBy(programs, command, ['--list-langs'])) ?? ''
  const installed = new Set(listed.split(/\s+/))
  const missing = languages.find((language) => !installed.has(language))
  if (missing !== undefined) throw new UsageError('ocr.noLanguage', { file, command, language: missing })
  const models = languages.join('+')
  const read = async (
    picture: Uint8Array,
    dpi: number | null,
    model: string,
    laid: readonly string[] = [],
  ): Promise<string> => {
    const size = dpi === null ? [] : ['--dpi', String(dpi)]
    const args = ['-', '-', '-l', model, ...size, ...laid, 'tsv']
    const { code, stdout, stderr } = await programs.run(command, args, picture)
    const table = decoder.decode(stdout)
    if (code !== 0 || readTsv(table).length === 0)
      throw new UsageError('ocr.failed', { file, command, message: lastLine(stderr) })
    return table
  }
  const [main = models] = languages
  /** By the first model, however the page lies: letters that stand on their heads are read as others. */
  const readTurned = async (
    picture: Uint8Array,
    dpi: number | null,
  ): Promise<[string, readonly string[]]> => {
    const first = await read(picture, dpi, main)
    if (!installed.has('osd') || meanConfidence(readTsv(first)) > LEAST_UPRIGHT) return [first, []]
    const turned = await read(picture, dpi, main, ANY_TURN)
    return meanConfidence(readTsv(turned)) > meanConfidence(readTsv(first)) ? [turned, ANY_TURN] : [first, []]
  }
  return {
    signature: [version.split('\n')[0]?.trim() ?? '', models].join(' '),
    async tableOf(picture, dpi) {
      const [first, laid] = await readTurned(picture, dpi)
      if (languages.length < 2 || !hasForeignWords(readTsv(first))) return first
      const all = await read(picture, dpi, models, laid)
      return meanConfidence(readTsv(all)) > meanConfidence(readTsv(first)) ? all : first
    },
    linesOf: (picture, dpi) => read(picture, dpi, main, ONE_BLOCK),
  }
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? ''
