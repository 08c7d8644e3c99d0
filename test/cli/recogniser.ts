import type { Finished, Programs } from '../../src/cli/io.ts'
import { tsvOf } from '../read/scan/tsv-rows.ts'

export const RECORD = [
  'Протокол № 7',
  'совещания рабочей группы по ремонту школы',
  '12.03.2024',
  'Председатель - Орлова А.И., директор',
  'Присутствовали: Орлова А.И., Котов П.Н., Белова Д.С.',
  '1. СЛУШАЛИ: Белову Д.С. о ремонте крыши.',
  'РЕШИЛИ:',
  '1.1. Беловой Д.С. заказать смету до 22.03.2024.',
]
export const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1])
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

export interface Recogniser extends Programs {
  /** The pictures that it was given. */
  readonly pages: Uint8Array[]
  /** What it was called with for each of them. */
  readonly calls: (readonly string[])[]
}

/** What a program gives for what it is called with. */
export interface Answers {
  /** The table of a picture. */
  readonly table?: string | ((args: readonly string[]) => string)
  /** What pdftoppm draws; left out: it is not there. */
  readonly drawn?: (args: readonly string[]) => Uint8Array
  readonly models?: string
}

/** A recogniser that gives a table for any picture, and counts what it is asked. */
export function recogniser({ table = tsvOf(RECORD), drawn, models = 'eng\nrus' }: Answers = {}): Recogniser {
  const pages: Uint8Array[] = []
  const calls: (readonly string[])[] = []
  const finished = (stdout: Uint8Array): Promise<Finished> => Promise.resolve({ code: 0, stdout, stderr: '' })
  return {
    parallel: 2,
    pages,
    calls,
    run(command, args, input): Promise<Finished> {
      if (command === 'pdftoppm' && drawn) return finished(drawn(args))
      if (command !== 'tesseract')
        return Promise.reject(Object.assign(new Error('ENOENT'), { code: 'ENOENT' }))
      if (args.includes('--version')) return finished(bytes('tesseract 5.3.0'))
      if (args.includes('--list-langs')) return finished(bytes(models))
      pages.push(input)
      calls.push(args)
      return finished(bytes(typeof table === 'string' ? table : table(args)))
    },
  }
}
