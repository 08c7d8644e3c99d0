import type { HeadWords } from '../speech-head.ts'

/** How English meetings say their requisites. */
export const head = {
  bodyLeads: ['(meeting|session|committee|board|council|trustees) of [the]'],
  channels: ['teams', 'zoom', 'meet', 'skype', 'online', 'webex'],
  shortDays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'gmt', 'utc', 'am', 'pm'],
  durations: ['h', 'hr', 'hour', 'hours', 'm', 'min', 'mins', 'minutes', 's', 'sec', 'seconds'],
  secretaryAsked: [
    "(who|who's|who’s) [is|will|wants to|would like to|can|going to|is going to] (take|taking|do|doing|keep|keeping|write) [the|our] (minutes|notes)",
    "(who's|who’s|who is) (scribing|our scribe|minuting|the scribe)",
  ],
  secretaryCalled: [
    "(you're|you’re|you are|are you|will you) (doing|taking|keeping|do|take|keep) [the|our] (notes|minutes)",
  ],
  recap: [
    '(to sum up|to recap|to summarise|to summarize|in summary|recapping|just to confirm|let me recap|quick recap|summing up|to go over that again|so just to repeat)',
    "(let's|let’s) (recap|sum up|go over)",
  ],
  who: ['who'],
  when: [],
  morning: ['morning', 'am'],
  evening: ['evening', 'tonight', 'afternoon', 'pm'],
  hourWords: ["o'clock", 'o’clock', 'am', 'pm'],
  firstHour: null,
} as const satisfies HeadWords
