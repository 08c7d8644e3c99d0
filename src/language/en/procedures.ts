import type { Forms } from '../lexicon.ts'

/** Headings of English minutes that are no questions: how the meeting was run, and what stands beside its minutes. */
export const procedures: Forms = [
  '[meeting] (call|called) to order [and|/|&|,] [roll call|welcome|introductions]',
  '(roll call|roll-call|roll call and quorum|attendance|quorum) [of attendance|vote]',
  '[welcome|welcomes] [and|&] (welcome|welcomes|opening|introductory remarks|opening remarks|opening of the meeting|antitrust|antitrust policy|antitrust notice|antitrust policy notice)',
  '(adjourn|adjourned|adjournment|close|closing|closed|end|meeting adjourned|end of meeting|end of the meeting|close of meeting|meeting close|closing remarks|wrap up|wrap-up|meeting end|meeting closed)',
  '[meeting] (time|date|location|place|venue) (and|&|/) (time|date|location|place|venue)',
  '[meeting] (roles|role assignment|times|time|duration|links|link|info|information|details|logistics|guidelines|rules|norms|ground rules|format|housekeeping rules|participants|files|materials|resources|references|recording|recordings|video|slides|chat|chat log|zoom|zoom chat|dial-in)',
  '(scribe|scribes|scribing|minutes|minute) (selection|rotation|assignment|taker)',
  '[scribe|scribes] (scribe selection|assign roles|assign scribe|check-in|check in|check-in round|check-out|checkout|check-out round|intro|introduction|introductions)',
  '[review|approve|approval of|adoption of|accept|agree|amend] [the] agenda [review|bashing|bash|approval|adoption|overview]',
  '(respectfully submitted|submitted by|signature|signatures|approval signatures)',
  '(executive|closed) session (begins|ends)',
  '[recess|reconvene|reconvened|adjourn|adjourned|return|return to|convene] [:|to|into|in] [the] (open|closed|executive|public|regular|special) (session|meeting)',
  '(recess|reconvene|reconvened|pledge of allegiance|flag salute|invocation|opening prayer|moment of silence|salute to the flag)',
  '(summary|recap|index) of [the] [new|all] (action items|actions|resolutions|decisions|motions|action points|tasks)',
  'announcement of (closed|executive) session (topics|items)',
]

/** Headings of what stands beside minutes: questions only where something is decided below them. */
export const materials: Forms = [
  '(links|resources|useful links|further reading|references|recordings|presentation deck|presentation decks|slides|slide deck|code of conduct|participation and code of conduct|ipr|ipr policy|note well|disclaimer|legal notice|about|timestamps|table of contents|toc|contents|footnotes|glossary)',
]

/** Headings that only group the questions listed below them. */
export const groupings: Forms = [
  '[discussion and action items] [:|-] (old|new|unfinished|other|ongoing|current|recurring|general|regular|continuing) (business|items|topics|work|agenda items)',
  '[new|other|old|open|current|standing|recurring|general|regular|discussion|agenda|action] [agenda|discussion] (items|topics|points|issues|updates)',
  "(this|last|next|this week's|previous) (week|month|sprint|meeting)",
  '(updates|announcements|clarifying questions|questions|for discussion|to discuss|discuss and finalize|discussion|business|agenda and minutes|issues|pull requests|topics)',
]
