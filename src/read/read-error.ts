export type ReadErrorCode = 'empty' | 'binary' | 'unknown-encoding' | 'undecodable' | 'unknown-format'

/** An input that cannot be read, through no fault of the program: a code for machines, a message for people. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  readonly code: ReadErrorCode
  /** More about it for the one who words the message: the kind of binary file, the label of the encoding. */
  readonly detail: string | null

  constructor(code: ReadErrorCode, message: string, detail: string | null = null) {
    super(message)
    this.code = code
    this.detail = detail
  }
}
