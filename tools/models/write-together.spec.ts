import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { InputFault } from './input-fault.js'
import { TemporaryFolder } from './test-support/temporary-folder.js'
import { writeTogether } from './write-together.js'

describe('writeTogether', () => {
  const temporary = new TemporaryFolder()

  it('tells what became of each file, and leaves nothing else behind', () => {
    const folder = temporary.path
    const [same, other, fresh] = ['same', 'other', 'sub/fresh'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(same, 'a')
    writeFileSync(other, 'a')
    const untouched = statSync(same).mtimeMs
    const changes = writeTogether(
      folder,
      [same, other, fresh].map((path) => ({ path, text: path === same ? 'a' : 'b' })),
    )
    expect([...changes.values()]).toEqual(['unchanged', 'changed', 'new'])
    expect([same, other, fresh].map((path) => readFileSync(path, 'utf8'))).toEqual(['a', 'b', 'b'])
    expect(statSync(same).mtimeMs).toBe(untouched)
    expect(readdirSync(folder).sort()).toEqual(['other', 'same', 'sub'])
  })

  it('makes the folder', () => {
    const folder = temporary.path
    const path = join(folder, 'a/b/c')
    writeTogether(join(folder, 'a'), [{ path, text: 'x' }])
    expect(readFileSync(path, 'utf8')).toBe('x')
  })

  it('changes nothing when one of the files cannot be written', () => {
    const folder = temporary.path
    const first = join(folder, 'first')
    writeFileSync(first, 'old')
    mkdirSync(join(folder, 'second'))
    const files = [first, join(folder, 'second')].map((path) => ({ path, text: 'new' }))
    expect(() => writeTogether(folder, files)).toThrow(InputFault)
    expect(readFileSync(first, 'utf8')).toBe('old')
    expect(readdirSync(folder).sort()).toEqual(['first', 'second'])
  })

  it('says in one line that a folder cannot be made', () => {
    const folder = temporary.path
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const path = join(file, 'contracts', 'a.json')
    expect(() => writeTogether(file, [{ path, text: 'a' }])).toThrow(
      new InputFault(join(file, 'contracts'), 'it cannot be written (ENOTDIR)', 'make room for it, then pull again'),
    )
  })
})
