/** What programs that record meetings write beside the day, in records of any language: what it was held through, what was saved. */
export const recorderWords = [
  'teams',
  'zoom',
  'meet',
  'skype',
  'saved',
  'closed',
  'captions',
  'call',
  'recording',
  'recorded',
]
