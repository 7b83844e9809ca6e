import { describe, expect, it } from '@jest/globals'
import { encodeText } from './encode-text.js'

describe('encodeText', () => {
  it.each<[string, Parameters<typeof encodeText>[1], number[]]>([
    ['é’€', 'UTF-8', [0xc3, 0xa9, 0xe2, 0x80, 0x99, 0xe2, 0x82, 0xac]],
    ['aé’€Ÿ', 'Cp1252', [0x61, 0xe9, 0x92, 0x80, 0x9f]],
    ['łódź 商\ud83d\ude00', 'Cp1252', [0x3f, 0xf3, 0x64, 0x3f, 0x20, 0x3f, 0x3f]],
    ['商品名', 'Shift_JIS', [0x8f, 0xa4, 0x95, 0x69, 0x96, 0xbc]],
    ['ｱ a\t①', 'Shift_JIS', [0xb1, 0x20, 0x61, 0x09, 0x87, 0x40]],
    ['é髙', 'Shift_JIS', [0x3f, 0xfb, 0xfc]],
  ])('encodes %j in %s', (text, charset, bytes) => {
    expect([...encodeText(text, charset)]).toEqual(bytes)
  })

  it('is the inverse of the decoders of Node.js', () => {
    const text = 'シフトJISの「テスト」～ー表\\~'
    expect(new TextDecoder('shift_jis').decode(encodeText(text, 'Shift_JIS'))).toBe(text)
    const latin = Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index)).join('')
    expect(new TextDecoder('windows-1252').decode(encodeText(latin, 'Cp1252'))).toBe(latin)
  })
})
