import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox } from '@selling-partner/sandbox'
import { Browser, type Visit } from './browser.js'
import { RefreshTokenFile } from './refresh-token-file.js'
import { startApp } from './start-app.js'

// A seller authorizes the application of this folder, from the first click to the first call, against the local sandbox.

const folder = await mkdtemp(join(tmpdir(), 'onboarding-'))
const refreshTokens = new RefreshTokenFile(join(folder, 'refresh-tokens.json'))
const sandbox = await startSandbox()
const app = await startApp(sandbox, refreshTokens)

try {
  const seller = new Browser()
  const visits = await seller.open(`${app.url}/login?store=DE`)
  for (const visit of visits) console.log(describeVisit(visit))
  const [, , callback] = visits
  expectStatus(callback, 200)
  console.log(`  ${callback?.text}`)

  const [refreshToken] = await refreshTokens.all()
  console.log(`The refresh token was stored.\n  ${refreshToken?.slice(0, 5)}... (${refreshToken?.length} characters)`)

  const [again] = await seller.open(String(callback?.url))
  expectStatus(again, 400)
  console.log(`The website rejected the same redirect when it came again.\n  ${again?.status} ${again?.text}`)

  const [stolen] = await new Browser().open(`${app.url}/callback?${await unusedRedirect()}`)
  expectStatus(stolen, 400)
  console.log(`The website rejected a redirect in a different browser.\n  ${stolen?.status} ${stolen?.text}`)
} finally {
  await app.close()
  await sandbox.close()
  await rm(folder, { recursive: true })
}

/** The query of an unused redirect. An attacker could send it to a victim. */
async function unusedRedirect(): Promise<string> {
  const login = await fetch(`${app.url}/login?store=DE`, { redirect: 'manual' })
  const consent = await fetch(String(login.headers.get('location')), { redirect: 'manual' })
  return new URL(String(consent.headers.get('location'))).search.slice(1)
}

function expectStatus(visit: Visit | undefined, status: number): void {
  if (visit?.status !== status) throw new Error(`Expected status ${status}, got ${visit?.status}. ${visit?.text}`)
}

/** The path without the values of its parameters, because codes and states are secrets. */
function describeVisit({ url, status }: Visit): string {
  const names = [...url.searchParams.keys()].map((name) => `${name}=...`).join('&')
  return `${status} ${url.pathname}${names && `?${names}`}`
}
