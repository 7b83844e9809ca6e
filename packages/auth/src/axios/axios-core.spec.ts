import { afterEach, describe, expect, it, jest } from '@jest/globals'
import type * as AxiosCore from './axios-core.js'

const browserBuild = 'axios/dist/browser/axios.cjs'

afterEach(() => {
  jest.resetModules()
  jest.dontMock(browserBuild)
  jest.dontMock('./require-axios.cjs')
})

/** Loads the module as a new process would. */
function load(): typeof AxiosCore {
  return jest.requireActual<typeof AxiosCore>('./axios-core.js')
}

/** Makes axios look like a version without its build for browsers. */
function withoutBrowserBuild(): void {
  jest.doMock(browserBuild, () => {
    throw Object.assign(new Error('Not exported'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' })
  })
}

/** Makes the module look like part of a bundle in a folder without node_modules. */
function inBundle(filename: string | undefined): void {
  jest.doMock('./require-axios.cjs', () => ({
    filename,
    requireCore: () => jest.requireActual(browserBuild),
  }))
}

describe('axiosCore', () => {
  it('is not loaded by the import of the package', () => {
    const requireCore = jest.fn()
    jest.doMock('./require-axios.cjs', () => ({ requireCore }))
    jest.doMock('axios', () => {
      throw new Error('Loaded')
    })
    jest.requireActual('../index.js')
    expect(requireCore).not.toHaveBeenCalled()
    jest.dontMock('axios')
  })

  it('has the version of the installed axios, and not its http adapter', () => {
    const { axiosCore } = load()
    const { getAdapter, VERSION } = axiosCore()
    expect(VERSION).toBe(jest.requireActual<{ VERSION: string }>('axios').VERSION)
    expect(() => getAdapter('http')).toThrow('adapter http is not available in the build')
  })

  it('is the complete axios if the installed version lacks the build without an http adapter', () => {
    withoutBrowserBuild()
    const { axiosCore } = load()
    expect(axiosCore().getAdapter('http')).toEqual(expect.any(Function))
  })

  it('is loaded once', () => {
    const { axiosCore } = load()
    expect(axiosCore()).toBe(axiosCore())
  })
})

describe('axiosAdapter', () => {
  it.each([
    ['http', false],
    ['fetch', true],
    [['http', 'fetch'], false],
    [['xhr', 'fetch'], true],
  ])("returns axios' adapter %p", (option, isFetch) => {
    const { axiosAdapter } = load()
    expect(axiosAdapter(option)).toEqual({ send: expect.any(Function), isFetch })
  })

  it('returns a function unchanged', () => {
    const { axiosAdapter } = load()
    const adapter = async () => Promise.reject(new Error('planted'))
    expect(axiosAdapter(adapter)).toEqual({ send: adapter, isFetch: false })
  })

  it.each(['/no-packages/bundle.cjs', undefined])("finds no 'http' in a bundle without axios at %p", (filename) => {
    const cwd = jest.spyOn(process, 'cwd').mockReturnValue('/no-packages')
    inBundle(filename)
    const { axiosAdapter } = load()
    expect(() => axiosAdapter('http')).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION', message: expect.stringContaining("axios.getAdapter('http')") }),
    )
    cwd.mockRestore()
  })

  it("needs no axios in a bundle for 'fetch'", () => {
    inBundle('/no-packages/bundle.cjs')
    const { axiosAdapter } = load()
    expect(axiosAdapter('fetch').isFetch).toBe(true)
  })
})
