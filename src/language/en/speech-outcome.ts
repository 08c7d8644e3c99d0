import type { OutcomeWords } from '../speech-outcome.ts'

const HOLDS =
  '(unhappy|happy|okay|ok|fine|good|agreed|agree|content|comfortable|against|opposed|object|objects|disagree|disagrees)'

/** How it is heard in English that a talk has come to something. */
export const outcome: OutcomeWords = {
  askedOfAll: [
    `(anyone|anybody|nobody|no one|everyone|everybody|all) [is|else] ${HOLDS} [with] [that|this] ?`,
    `is (anyone|anybody|everyone|everybody|that) ${HOLDS} [with] [that|this|everyone|everybody|you] ?`,
    `are (you|we) [all] (all right|${HOLDS}) [with] [that|this] ?`,
    '[any] (objection|objections|questions on that) ?',
    '(happy|agreed|all right|alright|does that work|sound good|sounds good|deal) ?',
    'is that (all right|okay|ok) ?',
  ],
  counted: [
    '{number} [votes|hands] to {number}',
    '{number} (for|in favour|in favor) [,|.|and] [{number}] [against|abstention|abstained|abstaining]',
    '(unanimous|carried|unanimously)',
  ],
  closing: [
    "(so|then|right then|so then|that's settled|that’s settled|that's it|that’s it|in that case|so we're agreed|so we’re agreed|let's do that|let’s do that)",
  ],
  welcoming: [
    '(great|good|brilliant|wonderful|excellent|lovely|perfect|fine|okay|ok|right|all right|alright|sold|done|super)',
  ],
  considering: [
    'maybe',
    'perhaps',
    'probably',
    'might',
    'could',
    'wonder',
    'suppose',
    'guess',
    'hope',
    'if',
    'was',
    'were',
    'had',
    'did',
    'came',
    'went',
    'wrote',
    'got',
    'took',
    'gave',
    'welcome',
    'thanks',
    'sorry',
  ],
  presenting: [
    "let's",
    'let’s',
    'this',
    "that's",
    'that’s',
    "we're",
    'we’re',
    "there's",
    'there’s',
    'there',
    'you',
    'they',
    "they're",
  ],
}
