import type { Rule } from './rule.ts'
import { absentAreNotPresent } from './rules/absent-are-not-present.ts'
import { actionHasAssignee } from './rules/action-has-assignee.ts'
import { actionHasDeadline } from './rules/action-has-deadline.ts'
import { agendaIsStated } from './rules/agenda-is-stated.ts'
import { agendaItemHasDecision } from './rules/agenda-item-has-decision.ts'
import { agendaItemHasTitle } from './rules/agenda-item-has-title.ts'
import { agendaItemIsTakenUp } from './rules/agenda-item-is-taken-up.ts'
import { agendaListsQuestion } from './rules/agenda-lists-question.ts'
import { assigneeIsKnown } from './rules/assignee-is-known.ts'
import { attendeesAreStated } from './rules/attendees-are-stated.ts'
import { chairIsNamed } from './rules/chair-is-named.ts'
import { chairIsNotSecretary } from './rules/chair-is-not-secretary.ts'
import { correctionFits } from './rules/correction-fits.ts'
import { countersAreNamed } from './rules/counters-are-named.ts'
import { dateExists } from './rules/date-exists.ts'
import { dateIsStated } from './rules/date-is-stated.ts'
import { deadlineIsNotPast } from './rules/deadline-is-not-past.ts'
import { deadlineIsResolved } from './rules/deadline-is-resolved.ts'
import { deadlineIsSingle } from './rules/deadline-is-single.ts'
import { deadlineIsWorkingDay } from './rules/deadline-is-working-day.ts'
import { decisionStartsWithVerb } from './rules/decision-starts-with-verb.ts'
import { discussionIsRecorded } from './rules/discussion-is-recorded.ts'
import { factIsDoubtful } from './rules/fact-is-doubtful.ts'
import { factIsLikely } from './rules/fact-is-likely.ts'
import { groupCountAgrees } from './rules/group-count-agrees.ts'
import { invitedAreApart } from './rules/invited-are-apart.ts'
import { isARecord } from './rules/is-a-record.ts'
import { nameIsUnambiguous } from './rules/name-is-unambiguous.ts'
import { nestingIsShallow } from './rules/nesting-is-shallow.ts'
import { numberIsStated } from './rules/number-is-stated.ts'
import { numberingIsSequential } from './rules/numbering-is-sequential.ts'
import { opponentsAreNamed } from './rules/opponents-are-named.ts'
import { personHasOneSpelling } from './rules/person-has-one-spelling.ts'
import { placeIsStated } from './rules/place-is-stated.ts'
import { quorumIsStated } from './rules/quorum-is-stated.ts'
import { quorumIsSufficient } from './rules/quorum-is-sufficient.ts'
import { readingIsCertain } from './rules/reading-is-certain.ts'
import { recordIsSigned } from './rules/record-is-signed.ts'
import { recordIsUnderstood } from './rules/record-is-understood.ts'
import { recordStandsAlone } from './rules/record-stands-alone.ts'
import { schemaValid } from './rules/schema-valid.ts'
import { secretaryIsNamed } from './rules/secretary-is-named.ts'
import { signaturesMatchHeader } from './rules/signatures-match-header.ts'
import { taskSaysWhoAndWhen } from './rules/task-says-who-and-when.ts'
import { meetingIsLed } from './rules/meeting-is-led.ts'
import { proposalIsDecided } from './rules/proposal-is-decided.ts'
import { speakerIsKnown } from './rules/speaker-is-known.ts'
import { textIsTyped } from './rules/text-is-typed.ts'
import { textIsUnderstood } from './rules/text-is-understood.ts'
import { timeIsStated } from './rules/time-is-stated.ts'
import { titleIsStated } from './rules/title-is-stated.ts'
import { unanimousHasNoAgainst } from './rules/unanimous-has-no-against.ts'
import { voteIsStated } from './rules/vote-is-stated.ts'
import { voteResultAgrees } from './rules/vote-result-agrees.ts'
import { votesAddUp } from './rules/votes-add-up.ts'
import { votesCoverThosePresent } from './rules/votes-cover-those-present.ts'
import { votesFitThoseNamed } from './rules/votes-fit-those-named.ts'
import { wordsUseOneAlphabet } from './rules/words-use-one-alphabet.ts'

/** The rules about one record, in the order in which they run. */
export const rules: readonly Rule[] = [
  schemaValid,
  isARecord,
  titleIsStated,
  numberIsStated,
  dateIsStated,
  placeIsStated,
  timeIsStated,
  chairIsNamed,
  secretaryIsNamed,
  chairIsNotSecretary,
  attendeesAreStated,
  factIsDoubtful,
  factIsLikely,
  groupCountAgrees,
  quorumIsStated,
  quorumIsSufficient,
  invitedAreApart,
  absentAreNotPresent,
  agendaIsStated,
  agendaItemHasTitle,
  agendaItemIsTakenUp,
  agendaListsQuestion,
  discussionIsRecorded,
  agendaItemHasDecision,
  numberingIsSequential,
  nestingIsShallow,
  decisionStartsWithVerb,
  actionHasAssignee,
  actionHasDeadline,
  taskSaysWhoAndWhen,
  assigneeIsKnown,
  dateExists,
  deadlineIsResolved,
  deadlineIsSingle,
  deadlineIsNotPast,
  deadlineIsWorkingDay,
  voteIsStated,
  votesAddUp,
  votesFitThoseNamed,
  votesCoverThosePresent,
  unanimousHasNoAgainst,
  voteResultAgrees,
  opponentsAreNamed,
  correctionFits,
  countersAreNamed,
  recordIsSigned,
  signaturesMatchHeader,
  personHasOneSpelling,
  nameIsUnambiguous,
  wordsUseOneAlphabet,
  meetingIsLed,
  proposalIsDecided,
  speakerIsKnown,
  textIsTyped,
  readingIsCertain,
  recordStandsAlone,
  recordIsUnderstood,
  textIsUnderstood,
]
