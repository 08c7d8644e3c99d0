import { bodyCues } from './body-cues.ts'
import type { Cue } from './cue.ts'
import { englishCues } from './english-cues.ts'
import { headCues } from './head-cues.ts'
import { labelCues } from './label-cues.ts'
import { listEndCues } from './list-end-cues.ts'
import { peopleCues } from './people-cues.ts'
import { pointCues } from './point-cues.ts'
import { questionCues } from './question-cues.ts'
import { tableCues } from './table-cues.ts'
import { takenUpCues } from './taken-up-cues.ts'
import { titleCues } from './title-cues.ts'
import { voteCues } from './vote-cues.ts'

/** All that speaks for or against a role of a line. The order does not matter: what they say is added up. */
export const cues: readonly Cue[] = [
  ...labelCues,
  ...headCues,
  ...peopleCues,
  ...listEndCues,
  ...questionCues,
  ...titleCues,
  ...takenUpCues,
  ...bodyCues,
  ...pointCues,
  ...voteCues,
  ...tableCues,
  ...englishCues,
]
