import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../../src/io/folder.js'
import { folder } from '../folder.js'

describe('a folder', () => {
  it('is made with those above it, and is well where it is there already', async () => {
    const path = join(folder(), 'a', 'b', 'c')
    await makeFolder(path)
    await makeFolder(path)
    expect(statSync(path).isDirectory()).toBe(true)
  })

  it('is refused where a file stands in its way', async () => {
    const root = folder()
    writeFileSync(join(root, 'file'), '')
    await expect(makeFolder(join(root, 'file'))).rejects.toThrow('EEXIST')
    await expect(makeFolder(join(root, 'file', 'inner'))).rejects.toThrow('ENOTDIR')
  })

  it('is refused, and not waited for, where no folder can be made', async () => {
    await expect(makeFolder('/proc/no such folder')).rejects.toThrow()
  })
})
