import { fileURLToPath } from 'node:url'
import type { InitializeParams } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { setupsFor, type SetupFor } from '../check/setup.ts'
import { configsOf, type ConfigFor, type ConfigOptions } from '../find-config.ts'
import type { KeptReading } from '../../recognise/kept/kept-reading.ts'
import type { Session } from '../session.ts'
import { translator, type MessageLanguage } from '../translate.ts'
import { readText, type Reading } from './reading.ts'

/** Configurations as they are now. */
interface Settings {
  readonly configFor: ConfigFor
  readonly setupFor: Promise<SetupFor>
}

/** The language of an editor, unless the call names one; that of the system where the editor tells none. */
function languageOf(locale: string | undefined, { io, language }: Session): MessageLanguage {
  if (io.argv.some((argument) => argument.startsWith('--lang')) || locale === undefined) return language
  return locale.toLowerCase().startsWith('ru') ? 'ru' : 'en'
}

/** The folders of files that an editor has open, by their paths. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
  return uris.filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri))
}

/** What the server knows besides the open texts: whom it serves, the folders and their configurations. */
export class Workspace {
  readonly session: Session
  readonly folders: readonly string[]
  readonly #options: ConfigOptions
  #settings: Settings

  private constructor(session: Session, folders: readonly string[], options: ConfigOptions) {
    this.session = session
    this.folders = folders
    this.#options = options
    this.#settings = this.#load()
  }

  /** The workspace of an editor that introduces itself. */
  static async of(client: InitializeParams, options: ConfigOptions, session: Session): Promise<Workspace> {
    const language = languageOf(client.locale, session)
    const t = await translator(language)
    return new Workspace({ ...session, language, t, ocr: 'off' }, foldersOf(client), options)
  }

  get configFor(): ConfigFor {
    return this.#settings.configFor
  }

  get setupFor(): Promise<SetupFor> {
    return this.#settings.setupFor
  }

  /** Forgets the configurations, so that they are read again. */
  renew(): void {
    this.#settings = this.#load()
  }

  async read(text: TextDocument, kept?: KeptReading): Promise<Reading> {
    return readText(text, await this.setupFor, this.session, kept)
  }

  #load(): Settings {
    const configFor = configsOf(this.#options, this.session)
    return { configFor, setupFor: setupsFor({}, configFor, this.session) }
  }
}
