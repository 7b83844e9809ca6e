import { gunzipSync } from 'node:zlib'

/** How often a download or an upload is tried. Both can be repeated without another effect. */
const attempts = 5

/** Downloads a document, and decompresses it if it is compressed. */
export async function downloadText(url: string): Promise<string> {
  return withAttempts(async () => {
    const response = await fetch(url)
    if (!response.ok) throw new Error(`The download failed with ${response.status}.`)
    const bytes = Buffer.from(await response.arrayBuffer())
    // The first two bytes of GZIP. The flag of the API can be wrong.
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString()
  })
}

/** Uploads a document. The content type must be the one that the URL was created for. */
export async function uploadText(url: string, contentType: string, content: string): Promise<void> {
  await withAttempts(async () => {
    const response = await fetch(url, {
      method: 'PUT',
      headers: { 'content-type': contentType },
      body: Buffer.from(content),
    })
    if (!response.ok) throw new Error(`The upload failed with ${response.status}.`)
  })
}

async function withAttempts<Result>(action: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await action()
    } catch (error) {
      if (attempt === attempts) throw error
    }
  }
}
