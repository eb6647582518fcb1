import type { CharterSection } from '../../model/charter.js'
import type { Rule } from '../rule.js'
import { promisesOf } from './promises.js'

/** Every pledge is there in Easy Read. */
export const pledgeEasyRead: Rule = {
  id: 'pledge-easy-read',
  level: 'warning',
  explanation: {
    why: 'People who read Easy Read are promised the same as everyone else.',
    before: '### We will share power\n\nWe will give you a vote as well as a voice.',
    after:
      '### We will share power\n\nWe will give you a vote as well as a voice.\n\n#### Easy Read\n\n- Picture: voting\n  You will have a real vote.',
    source: 'NHS Accessible Information Standard (DAPB1605); GOV.UK, Accessible communication formats.',
  },
  *find(subject) {
    const easyRead = subject.labels('source.easy read')
    for (const { section, pledges } of promisesOf(subject)) {
      // Easy Read of the section that holds them tells all of them that have none of their own.
      const without = section.easyRead === undefined ? pledges.filter((pledge) => !hasEasyRead(pledge)) : []
      if (without.length === pledges.length && pledges.length > 1) {
        const text = `None of the ${pledges.length} pledges has Easy Read. Write a heading "${easyRead}" under each, and a list of short sentences under it.`
        yield { at: section.at, text }
        continue
      }
      for (const { at } of without) {
        const text = `This pledge has no Easy Read. Write a heading "${easyRead}" under it, and a list of short sentences that promise the same.`
        yield { at, text }
      }
    }
  },
}

function hasEasyRead({ easyRead, sections }: CharterSection): boolean {
  return easyRead !== undefined || sections.some(hasEasyRead)
}
