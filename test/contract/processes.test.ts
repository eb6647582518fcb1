import { describe, expect, it } from 'vitest'
import { charter, folder, sums } from '../cli/process.js'
import { folders } from './charters.js'

describe.each(Object.entries(folders))(
  'the %s, built by two processes in two time zones and languages',
  (_, content) => {
    it('have the same bytes', () => {
      const [east, west] = [folder(), folder()]
      const words = ['build', '--no-verify', '--quiet', '--content', content, '--output']
      const first = charter([...words, east], { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8' })
      const second = charter([...words, west], { TZ: 'America/Los_Angeles', LC_ALL: 'C' })
      expect([first.status, second.status]).toEqual([0, 0])
      expect(sums(east).size).toBeGreaterThan(10)
      expect(sums(west)).toEqual(sums(east))
    })
  },
)
