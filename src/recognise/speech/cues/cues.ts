import type { Cue } from './cue.ts'

/** Every cue that speaks against an act. Its words and examples stand with the language. */
export const cues: readonly Cue[] = [
  {
    id: 'question',
    reach: 'behind',
    against: { adoption: 'decisive', told: 'decisive', promise: 'strong', proposal: 'strong' },
  },
  {
    id: 'condition',
    reach: 'before',
    against: {
      adoption: 'decisive',
      directive: 'decisive',
      promise: 'decisive',
      told: 'decisive',
      proposal: 'weak',
    },
  },
  {
    id: 'negation',
    reach: 'before',
    against: { adoption: 'decisive', promise: 'decisive', told: 'decisive', proposal: 'decisive' },
  },
  {
    id: 'past',
    reach: 'near',
    against: { adoption: 'decisive', told: 'decisive', proposal: 'strong', promise: 'strong' },
  },
  {
    id: 'hearsay',
    reach: 'before',
    against: { adoption: 'decisive', told: 'decisive', directive: 'strong', promise: 'strong' },
  },
  { id: 'intention', reach: 'before', against: { adoption: 'decisive', told: 'strong' } },
  {
    id: 'opinion',
    reach: 'sentence',
    against: { adoption: 'strong', told: 'decisive', directive: 'strong', promise: 'strong' },
  },
  {
    id: 'vague',
    reach: 'sentence',
    against: { adoption: 'strong', told: 'strong', proposal: 'weak', promise: 'strong' },
  },
  { id: 'reversal', reach: 'sentence', against: { adoption: 'decisive', told: 'strong' } },
  {
    id: 'state',
    reach: 'sentence',
    endsAtAnd: ['promise'],
    against: { told: 'decisive', promise: 'decisive' },
  },
]
