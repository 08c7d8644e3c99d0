/** What a page of the register says of itself, so that a folder it lies in is not read as if it were a record. */
export const REGISTER_GENERATOR = 'protocol register'

/** The mark stands at the head of the page, before its style sheet. */
const HEAD_BYTES = 2000

/** Whether some bytes are a page that `registerHtml` wrote. */
export const isRegisterPage = (bytes: Uint8Array): boolean =>
  new TextDecoder()
    .decode(bytes.subarray(0, HEAD_BYTES))
    .includes(`<meta name="generator" content="${REGISTER_GENERATOR}">`)
