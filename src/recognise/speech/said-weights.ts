/** Made by `npm run doubt`: the scores from which on a decision is doubtful, and talk, and the weights, packed as `packed.ts` says. */
export const LOW = -2.4
export const TALK = -1.2
export const WEIGHTS = ''
