import { onTestFinished } from 'vitest'
import type { MessageLanguage } from '../../src/cli/translate.ts'
import { translator } from '../../src/cli/translate.ts'
import { nodeFiles } from '../../src/cli/node-io.ts'
import { configsOf, readingFor } from '../../src/cli/find-config.ts'
import { Desk } from '../../src/cli/review/desk.ts'
import { startReview } from '../../src/cli/review/server.ts'
import type { Session } from '../../src/cli/session.ts'
import { world, type World } from './world.ts'

export interface Reviewed extends Pick<World, 'write' | 'read' | 'run'> {
  readonly address: string
}

/** A server of the review of these files, closed when the test is over. */
export async function reviewed(
  files: Readonly<Record<string, string>>,
  { lang = 'en', by }: { readonly lang?: MessageLanguage; readonly by?: string } = {},
): Promise<Reviewed> {
  const { folder, write, read, run } = world(files)
  const none = { isTTY: false, write: () => Promise.resolve() }
  const session: Session = {
    io: {
      argv: [],
      cwd: folder,
      env: {},
      stdin: { isTTY: true, async *[Symbol.asyncIterator]() {} },
      stdout: none,
      stderr: none,
      files: nodeFiles(folder),
    },
    screen: none,
    language: lang,
    t: await translator(lang),
    paint: new Proxy({}, { get: () => (text: string) => text }) as Session['paint'],
    exitCode: 0,
    mostBytes: Infinity,
    ocr: 'auto',
    pageFolders: new Set(),
  }
  const records = Object.keys(files).filter((name) => !name.endsWith('.yaml'))
  let configFor = configsOf({}, session)
  const office = {
    readingFor: (file: string) => readingFor(file, {}, configFor),
    configFor: (file: string) => configFor(file),
    renew: () => {
      configFor = configsOf({}, session)
    },
  }
  const { address, close } = await startReview(new Desk(records, session, office, by), session)
  onTestFinished(close)
  return { address, write, read, run }
}
