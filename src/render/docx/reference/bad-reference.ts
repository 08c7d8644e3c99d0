/** A file that a document cannot take its look from: no Word file, or one that is damaged or unpacks to too much. */
export class BadReference extends Error {
  override readonly name = 'BadReference'
}
