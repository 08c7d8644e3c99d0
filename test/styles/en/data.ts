export interface Body {
  readonly name: string
  /** 'Minutes of the …' */
  readonly of: string
  readonly place: string
}

export const BODIES: readonly Body[] = [
  {
    name: 'Elmsworth Parish Council',
    of: 'ordinary meeting of Elmsworth Parish Council',
    place: 'Village Hall, Church Lane, Elmsworth',
  },
  {
    name: 'Town of Birch Hollow',
    of: 'regular meeting of the Birch Hollow Town Council',
    place: 'Council Chamber, 8 Main Street',
  },
  {
    name: 'Larkspur Steering Committee',
    of: 'meeting of the Larkspur Steering Committee',
    place: 'Room 4.12, Harbour Building',
  },
  {
    name: 'Redmoor Housing Association',
    of: 'meeting of the Board of Redmoor Housing Association',
    place: 'Community Centre, 3 Mill Road',
  },
  {
    name: 'Tidewater Library Trust',
    of: 'meeting of the Trustees of Tidewater Library Trust',
    place: 'Reading Room, Tidewater Library',
  },
  {
    name: 'Copperline Technical Committee',
    of: 'meeting of the Copperline Technical Committee',
    place: 'Workshop 2, Foundry Street',
  },
]

export const GIVEN_NAMES: readonly string[] = [
  ...[
    'Aisha',
    'Alan',
    'Beatriz',
    'Callum',
    'Chloe',
    'Dominic',
    'Eilidh',
    'Farid',
    'Grace',
    'Hugo',
    'Ingrid',
    'Jamal',
  ],
  ...[
    'Keiko',
    'Liam',
    'Maeve',
    'Nadia',
    'Oscar',
    'Priya',
    'Rufus',
    'Sinead',
    'Tobias',
    'Una',
    'Victor',
    'Wanda',
  ],
]

export const FAMILY_NAMES: readonly string[] = [
  ...[
    'Abernathy',
    'Bielski',
    'Castellano',
    'Devlin',
    'Ekwueme',
    'Fairweather',
    'Grosvenor',
    'Hartnell',
    'Ito',
  ],
  ...['Jankowski', 'Kessler', 'Lockhart', 'Mbeki', 'Nakamura', "O'Hara", 'Pemberton', 'Quinlan', 'Rasmussen'],
  ...['Smith-Jones', 'Thackeray', 'Underwood', 'Van Dyke', 'Whitlock', 'Yilmaz'],
]

export const POSTS: readonly string[] = [
  ...['Treasurer', 'Vice Chair', 'Surveyor', 'Head of Operations', 'Facilities Manager', 'Release Engineer'],
  ...['Community Liaison', 'Finance Officer', 'Trustee', 'Project Lead', 'Tenant Representative'],
]

export const REPEATED: readonly string[] = [
  'report to the members on the progress of the work',
  'circulate an updated list of the open issues to all members',
  'publish the figures on the notice board and on the website',
  'check the safety equipment and keep the log of the inspections',
  'meet the contractor on site and review the outstanding tasks',
  'send the statement of the account to the auditors',
  'update the calendar of bookings and remind the hirers',
  'answer the letters of residents and file the replies',
]

export interface Topic {
  readonly title: string
  readonly report: string
  readonly talk: string
  /** After 'to': 'approve …'. */
  readonly decide: string
  /** After 'that': '… be approved'. */
  readonly resolved: string
  readonly tasks: readonly string[]
}

export const TOPICS: readonly Topic[] = [
  {
    title: 'Budget for the coming year',
    report: 'the draft keeps spending level and sets aside a reserve for repairs',
    talk: 'the reserve looks small given the age of the boiler',
    decide: 'approve the draft budget with the reserve for repairs increased by five percent',
    resolved: 'the draft budget with the reserve for repairs increased by five percent be approved',
    tasks: [
      'circulate the corrected budget tables to all members before the next meeting',
      'obtain a written opinion from the accountant on the reserve',
    ],
  },
  {
    title: 'Repair of the footbridge',
    report: 'two of the three quotations arrived in time and both exceed the estimate',
    talk: 'the path floods every winter and the railing is loose',
    decide: 'accept the lower of the two quotations for the repair of the footbridge',
    resolved: 'the lower of the two quotations for the repair of the footbridge be accepted',
    tasks: [
      'sign the contract with the builder and agree the dates of work',
      'put up warning signs on both sides of the footbridge',
    ],
  },
  {
    title: 'Opening hours of the reading room',
    report: 'a survey of visitors shows demand for two late evenings a week',
    talk: 'volunteers can cover one of the evenings',
    decide: 'extend the opening hours of the reading room to one late evening a week',
    resolved: 'the opening hours of the reading room be extended to one late evening a week',
    tasks: [
      'draw up a rota of volunteers for the late evening opening',
      'announce the new opening hours in the newsletter and at the entrance',
    ],
  },
  {
    title: 'Migration of the build servers',
    report: 'the new servers passed the load test and the old ones run out of support',
    talk: 'the signing keys must be moved separately',
    decide: 'move all nightly builds to the new servers and retire the old machines',
    resolved: 'all nightly builds be moved to the new servers and the old machines be retired',
    tasks: [
      'write the migration guide and share it with the package maintainers',
      'rotate the signing keys and document the procedure in the wiki',
    ],
  },
  {
    title: 'Community garden',
    report: 'fourteen plots are taken and six families are on the waiting list',
    talk: 'water pressure drops in the afternoon',
    decide: 'lease the strip behind the workshop for eight additional garden plots',
    resolved: 'the strip behind the workshop be leased for eight additional garden plots',
    tasks: [
      'negotiate the terms of the lease with the owner of the strip',
      'prepare a plan of the water supply for the additional plots',
    ],
  },
  {
    title: 'Code of conduct',
    report: 'the working group received forty comments and accepted most of them',
    talk: 'the reporting address should reach more than one person',
    decide: 'adopt the revised code of conduct together with the reporting procedure',
    resolved: 'the revised code of conduct together with the reporting procedure be adopted',
    tasks: [
      'set up the reporting address and name two people who answer it',
      'translate the revised code of conduct into the languages of the project',
    ],
  },
]
