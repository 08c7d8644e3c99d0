import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.ts'

const BODY =
  '\n\nPresent: Ann Lee, Bo Marsh, Cy Todd\n\n1. Roof\nAgreed: to mend the roof.\n\n2. Path\nAgreed: to sweep the path.\n'

const head = async (lines: string): Promise<Record<string, unknown>> => {
  const { number, date, place, chair, secretary } = (await parse(lines + BODY)).model
  return { number, date, place, chair: chair?.name ?? null, secretary: secretary?.name ?? null }
}

describe('the number of a meeting', () => {
  test.each([
    ['MILL TRUST\nMinutes of meeting no. 41 held on Monday 6 May 2024, 18:00, at St Ann Hall', '41'],
    ['MILL TRUST\nMinutes of Meeting No. 17 of the Trustees\nheld at the old mill on 6 May 2024', '17'],
    ['Minutes of the regular board meeting (#2024-05)\n\n6 May 2024', '2024-05'],
    ['Works Committee\nMinutes of Meeting 3/2024\nWednesday 8 May 2024, 2.00pm', '3/2024'],
    ['Works Committee\nMinutes 3/24\n\nDate: 8 May 2024', '3/24'],
    ['Works Committee\nMinutes of the meeting\n\nMeeting No.: 05/2024-25\nDate: 8 May 2024', '05/2024-25'],
  ])('%s', async (lines, number) => {
    expect(await head(lines)).toMatchObject({ number })
  })

  test('what is counted by no year of the record may be a day', async () => {
    expect(await head('Works Committee\nMinutes 10/24\n\nDate: 8 May 2023')).toMatchObject({ number: null })
  })
})

describe('where the meeting was', () => {
  test('between the day and the hour', async () => {
    const lines = 'Minutes of the Meeting of Mill Parish Council held on Monday 6th May 2024'
    expect(await head(`${lines} in the Old School, Mill Lane, at 7.30pm`)).toMatchObject({
      date: '2024-05-06',
      place: 'the Old School, Mill Lane',
    })
    expect(await head(`${lines} in the Old School, Mill Lane, commencing at 7.30pm`)).toMatchObject({
      place: 'the Old School, Mill Lane',
    })
  })
})

test('a street with a letter that is cut short', async () => {
  const lines = 'CITY OF MILL BLUFF\nMINUTES OF MAY 6, 2024\nCouncil Chambers, 12 W. Second Street'
  expect(await head(lines)).toMatchObject({ place: 'Council Chambers, 12 W. Second Street' })
})

describe('who chaired and who took the minutes', () => {
  const list = async (present: string): Promise<Record<string, unknown>> => {
    const { model } = await parse(
      `Mill Trust committee minutes\n6 May 2024\n\n${present}${BODY.slice(BODY.indexOf('\n\n1.'))}`,
    )
    return {
      chair: model.chair?.name ?? null,
      secretary: model.secretary?.name ?? null,
      present: model.attendees.map(({ name }) => name),
    }
  }

  test('right behind the name, without a mark', async () => {
    expect(await list('Present: Ann Lee in the chair, Bo Marsh, Cy Todd')).toMatchObject({
      chair: 'Ann Lee',
      present: ['Ann Lee', 'Bo Marsh', 'Cy Todd'],
    })
    expect(await list('Present:\n\n- Ann Lee (@ann) facilitator\n- Bo Marsh (@bo) notetaker')).toMatchObject({
      chair: 'Ann Lee',
      secretary: 'Bo Marsh',
    })
  })

  test('behind the name, with dots that lead to a column', async () => {
    const lines = 'Members:\n  Ann Lee, Chairman ........... present\n  Bo Marsh ................... present'
    expect(await list(lines)).toMatchObject({ chair: 'Ann Lee' })
  })

  test('in brackets with more words, and in a field', async () => {
    expect(await list('Present: Ann Lee (chair), Bo Marsh (also took these minutes)')).toMatchObject({
      secretary: 'Bo Marsh',
    })
    expect(await list('Present: Ann Lee (chair), Cy Todd\nMinutes recorded: Bo Marsh')).toMatchObject({
      secretary: 'Bo Marsh',
    })
  })
})
