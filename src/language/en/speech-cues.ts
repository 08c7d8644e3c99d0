import type { Cues } from '../speech-cues.ts'

const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)'
const UNIT = '(year|years|month|months|week|weeks|day|days)'

/** What shows that an English sentence is no act of this meeting. */
export const cues = {
  question: {
    forms: [
      '(what|who|whom|why|how|when|where|which|whether|did|do|have we|are we|should we|shall we|or not)',
    ],
    examples: {
      yes: ['So we agreed to what exactly', 'Have we agreed to paint it'],
      no: ['We agreed to paint it', 'The decision is to wait'],
    },
  },
  condition: {
    forms: [
      '(if|unless|suppose|supposing|once|until|assuming|provided|in case|whenever|would have|would|could have)',
      'when we',
    ],
    examples: {
      yes: ['If we decide to paint', 'Once we have decided', 'Suppose we agreed'],
      no: ['We decided to paint', 'So we are agreed'],
    },
  },
  negation: {
    forms: [
      "(not|never|nothing|nobody|no one|haven't|haven’t|hasn't|hasn’t|didn't|didn’t|don't|don’t|couldn't|couldn’t|can't|can’t|isn't|isn’t|wasn't|wasn’t|no decision)",
    ],
    examples: {
      yes: ["We haven't decided", 'We never agreed to that', 'Nothing was decided'],
      no: ['We decided to paint', 'So the decision is to wait'],
    },
  },
  past: {
    forms: [
      '(last|previous) (time|week|month|year|meeting|session|call|spring|summer|autumn|winter|fall|night|monday|tuesday|wednesday|thursday|friday)',
      '(already|yesterday|previously|earlier|before|back then|remember|remembered|used to|had decided|had agreed|originally|initially|long ago)',
      `(in|since|back in) ${MONTH} [,] (we|it|they)`,
      `(since|back in) ${MONTH}`,
      `{count} ${UNIT} ago`,
      `(a|some) ${UNIT} ago`,
      '(the other day|at the time|in the past|at some point)',
    ],
    examples: {
      yes: ['We decided on a blue case last week', 'We already decided that', 'Yesterday we agreed to meet'],
      no: ['We decided to start in the morning', 'So we agreed to wait'],
    },
  },
  hearsay: {
    forms: [
      '(says|said|told|heard|hear|apparently|reportedly|supposedly|according to|the letter|they say|i read|claims|claimed)',
    ],
    examples: {
      yes: ['I heard that they agreed', 'She told her team to finish'],
      no: ['We agreed to tell the neighbours'],
    },
  },
  intention: {
    forms: [
      "(need to|have to|want to|going to|we'll|we’ll|we will|let's decide|let’s decide|let's agree|let’s agree|should|must|would like|hope|trying to|remains to)",
      '(later|next week|next time|next meeting)',
    ],
    examples: {
      yes: ['We need to decide', "We'll agree on that", 'We should decide'],
      no: ['We decided to paint', 'The decision is to wait'],
    },
  },
  opinion: {
    forms: [
      '(i think|i guess|i believe|i suppose|i feel|in my opinion|personally|for myself|maybe|perhaps|probably|i would|i’d say|i agree|seems)',
    ],
    examples: {
      yes: ['I think we agreed', 'In my opinion the manager must plan'],
      no: ['We agreed to think it over'],
    },
  },
  vague: {
    forms: [
      '(figure|sort|work) (something|it|that|this) out',
      '(find|get|think of|come up with|do|try) (someone|somebody|something|anyone|anybody|somewhere)',
      '(at some point|some day|someday|sometime|one of these days|in due course|somehow|as we go|play it by ear|when the time comes|nearer the time|closer to the time)',
    ],
    examples: {
      yes: ["We'll figure something out", "We'll find someone nearer the time"],
      no: ["We'll find a roofer", 'We agreed to sort the shed'],
    },
  },
  reversal: {
    forms: [
      "(but (i'm|i’m|i am|now|then|we) [not|never|have]|changed our minds|not sure|did we|and forgot|so much for|and then nothing|up to you|up to us|up to them|up to me)",
    ],
    examples: {
      yes: ["We decided on blue, but I'm not sure now", 'We agreed on it and forgot'],
      no: ['We decided on blue, but not for the lid'],
    },
  },
  state: {
    forms: [
      '(be|come|go|leave|arrive|return|stay|travel|fly|retire|stand|need|have|know|see|think|want|like|wait|hear|say|tell|explain|show|join|present|miss|attend|find out)',
      '(away|on holiday|on vacation|on leave|at the doctor*|sick|unwell)',
    ],
    except: [
      'have (a|an|the) (draft|patch|copy|version|quote|list|report|plan|fix|proposal|figures|design|text|answer|update)',
    ],
    examples: {
      yes: ['Paul will be away tomorrow', 'Irene will come back by Friday'],
      no: ['Paul will send the estimate by Friday'],
    },
  },
} as const satisfies Cues
