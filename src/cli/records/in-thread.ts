import { paintOf } from '../colour.ts'
import { configsOf, type ConfigOptions } from '../find-config.ts'
import { nodeFiles } from '../node-io.ts'
import type { OcrMode } from '../ocr/settings.ts'
import type { Session } from '../session.ts'
import { translator, type MessageLanguage } from '../translate.ts'
import { AskedProgram } from './asked-program.ts'
import type { TaskOf } from './kinds.ts'
import type { Outcome } from './outcome.ts'
import { performer, type Perform } from './performer.ts'

import type { ThreadJob } from './thread-source.ts'

/** What a thread has to know of the call: all of it that an outcome depends on. */
export interface ThreadCall {
  readonly task: TaskOf
  readonly config: ConfigOptions
  readonly cwd: string
  readonly language: MessageLanguage
  readonly coloured: boolean
  readonly mostBytes: number
  readonly ocr: OcrMode
}

const program = new AskedProgram()

async function performerOf(call: string): Promise<Perform> {
  const { task, config, cwd, language, coloured, mostBytes, ocr } = JSON.parse(call) as ThreadCall
  const nowhere = { isTTY: false, write: () => Promise.resolve() }
  const session: Session = {
    io: {
      argv: [],
      cwd,
      // Where recognised pages are kept.
      env: process.env,
      stdin: { isTTY: false, async *[Symbol.asyncIterator]() {} },
      stdout: nowhere,
      stderr: nowhere,
      files: nodeFiles(cwd),
      programs: program,
    },
    screen: program,
    language,
    t: await translator(language),
    paint: await paintOf(coloured),
    exitCode: 0,
    mostBytes,
    ocr,
    pageFolders: new Set(),
  }
  return performer(task, configsOf(config, session), session)
}

const performers = new Map<string, Promise<Perform>>()

/** Works on a record within a thread: all that it needs is in the job. */
export async function inThread({ call, file, bytes, asking }: ThreadJob): Promise<Outcome> {
  const known = performers.get(call) ?? performerOf(call)
  performers.set(call, known)
  program.begin(asking)
  try {
    return await (
      await known
    )(file, bytes)
  } finally {
    program.end()
  }
}
