import { seedOf } from '../styles/random.ts'
import type { Io } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'
import { protocolSchema } from '../../src/model/schema.ts'
import { ReadError } from '../../src/read/read-error.ts'
import { renderers, type RenderFormat } from '../../src/render/renderers.ts'
import { outcomeOf, type Outcome } from '../case.ts'
import { everyFactHasAPlace, nothingIsLost, positionsHold } from '../laws.ts'
import type { Stock } from './stock.ts'

/** A law that an input broke. */
export interface Broken {
  readonly law: string
  readonly error: unknown
}

/** Every format of text is written of each input, the dearer ones of a few. */
const CHEAP: readonly RenderFormat[] = ['markdown', 'html', 'csv', 'tasks', 'icalendar', 'json']
const DEAR: readonly RenderFormat[] = ['docx', 'pdf', 'xlsx']
const DEAR_ONE_OF = 16

/** What the program says of a file, from memory. */
async function told(argv: readonly string[], bytes: Uint8Array): Promise<{ code: number; err: string }> {
  let err = ''
  const refuse = (): Promise<never> => Promise.reject(new Error('nothing is to be written'))
  const io: Io = {
    argv,
    cwd: '/',
    env: {},
    stdin: { isTTY: true, async *[Symbol.asyncIterator]() {} },
    stdout: { isTTY: false, write: async () => undefined },
    stderr: {
      isTTY: false,
      write: async (words) => {
        err += words
      },
    },
    files: {
      read: async () => bytes,
      exists: async () => false,
      realPath: async () => null,
      isFolder: async () => false,
      find: async () => ({ files: [], unreadable: [] }),
      append: refuse,
      makeFolder: refuse,
      write: refuse,
      draft: refuse,
    },
  }
  return { code: await main(io), err }
}

/** Of what cannot be read the program says one line, and ends with 2. */
async function isToldInOneLine({ extension, bytes }: Stock): Promise<void> {
  const { code, err } = await told(['check', `input.${extension}`, '--ocr', 'off'], bytes)
  const lines = err.trimEnd().split('\n')
  if (code !== 2 || lines.length !== 1 || !err.startsWith('protocol: input.'))
    throw new Error(`exit code ${String(code)}, ${JSON.stringify(err)}`)
}

async function rendersIn(outcome: Outcome, formats: readonly RenderFormat[]): Promise<void> {
  for (const format of formats) {
    const write = await renderers[format].load()
    await write([{ file: 'input', model: outcome.model, printed: outcome.printed }], {})
  }
}

/** The law that an input breaks, or null: it is read or refused in one line, no word is lost, the model is by the schema. */
export async function verdictOn(input: Stock): Promise<Broken | null> {
  let law = 'is read or refused'
  try {
    let outcome: Outcome
    try {
      outcome = await outcomeOf(`input.${input.extension}`, input.bytes)
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      law = 'is refused in one line'
      await isToldInOneLine(input)
      return null
    }
    law = 'gives a model by the schema'
    protocolSchema.parse(outcome.model)
    law = 'loses no word'
    nothingIsLost(outcome)
    law = 'has right places'
    positionsHold(outcome)
    everyFactHasAPlace(outcome)
    law = 'is written in every format'
    await rendersIn(outcome, CHEAP)
    if (seedOf(Buffer.from(input.bytes).toString('latin1')) % DEAR_ONE_OF === 0)
      await rendersIn(outcome, DEAR)
    return null
  } catch (error) {
    return { law, error }
  }
}
