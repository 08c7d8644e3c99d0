import { dirname } from 'node:path'
import { distinct } from './file-names.ts'
import { HandEdits } from './hand-edits/hand-edits.ts'
import { fileError } from './inputs.ts'
import { keepInputs } from './inputs-kept.ts'
import type { Draft } from './io.ts'
import { progressOn } from './progress.ts'
import type { Session } from './session.ts'
import { UsageError } from './usage-error.ts'

/** A file to be: its name and what makes its content. */
export interface PlannedFile {
  readonly name: string
  readonly content: () => Promise<string | Uint8Array>
}

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1)

const within = (folder: string, name: string): string => (folder.endsWith('/') ? folder : `${folder}/`) + name

/** Whether `-o` means a folder: it is one, or is written as one. */
export async function namesFolder(output: string | undefined, { io }: Session): Promise<boolean> {
  if (output === undefined || output === '-') return false
  return /[/\\]$/.test(output) || (await io.files.isFolder(output))
}

/** The same files, their contents made now: for what is to fail, if it does, before anything is written. */
export async function madeFirst(planned: readonly PlannedFile[]): Promise<PlannedFile[]> {
  const made: PlannedFile[] = []
  for (const { name, content } of planned) {
    const result = await content()
    made.push({ name, content: () => Promise.resolve(result) })
  }
  return made
}

/**
 * Writes files into a folder, which is made where it is missing. Equal names get a number. Throws a UsageError before
 * anything is written where a file is there already and `force` is not given.
 */
export async function writeToFolder(
  folder: string,
  planned: readonly PlannedFile[],
  force: boolean,
  session: Session,
  inputs: readonly string[] = [],
): Promise<void> {
  const { files } = session.io
  const paths = distinct(planned.map(({ name }) => name)).map((name) => within(folder, name))
  await keepInputs(inputs, paths, session)
  for (const path of force ? [] : paths) {
    if (await files.exists(path)) throw new UsageError('usage.outputExists', { file: path })
  }
  const progress = progressOn(session, planned.length, 2)
  let path = folder
  try {
    const edits = new HandEdits(session)
    await files.makeFolder(folder)
    for (const [index, { name, content }] of planned.entries()) {
      path = paths[index] ?? folder
      await progress(index)
      const made = await content()
      const extension = extensionOf(name)
      await files.write(path, force ? await edits.settled(path, made, extension) : made)
      await edits.keep(path, made, extension)
    }
  } catch (error) {
    throw fileError(error, path)
  } finally {
    await progress(planned.length)
  }
}

/**
 * Files that come one after the other into a folder and are held nowhere else: each is written beside its place, and all
 * take their places at the end.
 */
export class StagedFolder {
  readonly #folder: string
  readonly #session: Session
  #stage: string | null = null
  readonly #staged: {
    readonly name: string
    readonly draft: Draft
    /** What was rendered, where it is not what is written. */
    readonly content: string | Uint8Array | null
  }[] = []
  readonly #edits: HandEdits
  readonly #force: boolean

  constructor(folder: string, session: Session, force: boolean) {
    this.#edits = new HandEdits(session)
    this.#force = force
    this.#folder = folder
    this.#session = session
  }

  /** The folder itself, or the nearest above it that is there: the folder is made when all is well. */
  async #nearest(): Promise<string> {
    const { files } = this.#session.io
    let folder = this.#folder.replace(/(?<=.)[/\\]$/, '')
    while (!(await files.isFolder(folder)) && dirname(folder) !== folder) folder = dirname(folder)
    return folder
  }

  async add(name: string, content: string | Uint8Array): Promise<void> {
    const { files } = this.#session.io
    let path = this.#folder
    try {
      this.#stage ??= await this.#nearest()
      path = within(this.#folder, name)
      const settled = this.#force ? await this.#settled(name, content) : content
      const draft = await files.draft(within(this.#stage, `${this.#staged.length}`))
      this.#staged.push({ name, draft, content: settled === content ? null : content })
      await draft.write(settled)
      await draft.finish()
    } catch (error) {
      throw fileError(error, path)
    }
  }

  /** With what was changed by hand in the file whose place this one takes. */
  #settled(name: string, content: string | Uint8Array): Promise<string | Uint8Array> {
    const names = distinct([...this.#staged.map((one) => one.name), name])
    return this.#edits.settled(within(this.#folder, names.at(-1) ?? name), content, extensionOf(name))
  }

  /** Puts all at their places, as `writeToFolder` does. */
  async place(inputs: readonly string[]): Promise<void> {
    const { files } = this.#session.io
    const paths = distinct(this.#staged.map(({ name }) => name)).map((name) => within(this.#folder, name))
    await keepInputs(inputs, paths, this.#session)
    for (const path of this.#force ? [] : paths) {
      if (await files.exists(path)) throw new UsageError('usage.outputExists', { file: path })
    }
    let path = this.#folder
    try {
      if (paths.length > 0) await files.makeFolder(this.#folder)
      for (const [index, { name, draft, content }] of this.#staged.entries()) {
        path = paths[index] ?? this.#folder
        await draft.place(path)
        if (content === null) await this.#edits.keepFile(path, extensionOf(name))
        else await this.#edits.keep(path, content, extensionOf(name))
      }
    } catch (error) {
      throw fileError(error, path)
    }
  }

  async discard(): Promise<void> {
    for (const { draft } of this.#staged) await draft.discard()
  }
}
