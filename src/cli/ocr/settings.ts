/** When text is recognised: where a file has none that can be read, never, always. */
export const OCR_MODES = ['auto', 'off', 'force'] as const
export type OcrMode = (typeof OCR_MODES)[number]

/** What `protocol.yaml` says of recognition. */
export interface OcrSettings {
  /** The program: a name on PATH, or a path. */
  readonly command: string
  /** Its models, as it names them. */
  readonly languages: readonly string[]
  /** How many points an inch the pages of a PDF are drawn with. */
  readonly dpi: number
  /** Whether recognised pages are kept for the next call. */
  readonly cache: boolean
}

export const DEFAULT_OCR: OcrSettings = {
  command: 'tesseract',
  languages: ['rus', 'eng'],
  dpi: 300,
  cache: true,
}
