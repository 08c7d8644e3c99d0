import { basename, dirname, extname, join } from 'node:path'
import { commands } from './commands.ts'
import type { Io } from './io.ts'
import { main } from './main.ts'
import { nodeIo } from './node-io.ts'
import { messageLanguage, translator } from './translate.ts'

/** The Word document beside a record; one that is a Word document itself gets a name of its own. */
function documentBeside(file: string): string {
  const ending = extname(file)
  const name = basename(file, ending)
  return join(dirname(file), ending.toLowerCase() === '.docx' ? `${name}-protocol.docx` : `${name}.docx`)
}

/** Whether a call is no command but files: they were dropped on the program, or it was opened with them. */
export async function areDropped({ argv, files }: Io): Promise<boolean> {
  if (argv.length === 0 || argv.some((one) => one.startsWith('-') || Object.hasOwn(commands, one)))
    return false
  for (const one of argv) if (!(await files.exists(one)) || (await files.isFolder(one))) return false
  return true
}

/** Checks each of these records and writes it as a Word document; the worst exit code of all calls. */
export async function checkAndRender(io: Io): Promise<number> {
  const t = await translator(messageLanguage([], io.env))
  let code = await main({ ...io, argv: ['check', ...io.argv] })
  for (const file of io.argv) {
    const output = documentBeside(file)
    const rendered = await main({ ...io, argv: ['render', file, '--to', 'docx', '--output', output] })
    if (rendered === 0) await io.stdout.write(`${t('dropped.written', { file: output })}\n`)
    code = Math.max(code, rendered)
  }
  return code
}

/** Settles with the next key, where Windows opened a window for the program, which would close with it. */
async function nextKey({ stdin, platform }: NodeJS.Process, io: Io): Promise<void> {
  if (platform !== 'win32' || !stdin.isTTY || !io.stdout.isTTY) return
  const t = await translator(messageLanguage([], io.env))
  await io.stdout.write(`${t('dropped.wait')}\n`)
  stdin.setRawMode(true)
  await new Promise<void>((done) => stdin.once('data', () => done()))
  stdin.setRawMode(false)
  stdin.pause()
}

/** The program as one executable: calls as everywhere, and files without a command are checked and rendered. */
export async function runSingle(process: NodeJS.Process): Promise<number> {
  const real = nodeIo(process)
  const { locale } = Intl.DateTimeFormat().resolvedOptions()
  // Windows tells the language of its user in no variable.
  const io: Io = { ...real, env: { ...(process.platform === 'win32' && { LANG: locale }), ...real.env } }
  if (!(await areDropped(io))) return main(io)
  const code = await checkAndRender(io)
  await nextKey(process, io)
  return code
}
