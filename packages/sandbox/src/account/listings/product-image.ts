/** Width and height of the images that the sandbox names, in pixels. */
export const imageSize = 1500

/** URL of the main image of a seeded product. Requests to it fail, because the image does not exist. */
export function imageUrl(ean: string): string {
  return `https://m.media-amazon.example.com/images/I/${ean}.jpg`
}
