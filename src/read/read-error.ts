export type ReadErrorCode =
  | 'empty'
  | 'binary'
  | 'unknown-encoding'
  | 'undecodable'
  | 'unknown-format'
  /** A container (zip, PDF, XML in it) that is cut off or contradicts itself. */
  | 'damaged'
  /** A container that unpacks to more than is read. */
  | 'too-large'
  /** Locked with a password. */
  | 'encrypted'
  /** XML with a document type declaration: what entity bombs and external references are made of. */
  | 'doctype'
  /** Pages that hold pictures of text only. */
  | 'no-text'
  /** Text whose fonts do not say which letters their shapes stand for. */
  | 'unreadable-letters'
  /** Word's formats of before 1997. */
  | 'old-word'
  /** Word's XML in one file, of 2003 or of a package. */
  | 'word-xml'
  /** A container of something else than a text document. */
  | 'no-document'
  /** JSON or XML that is no export of speech: its marks would be read as words. */
  | 'unknown-data'
  /** The file's name promises a format that the content is not in. */
  | 'misnamed'

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
