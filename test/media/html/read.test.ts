import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/media/html/read.js'

function read(html: string) {
  return readHtml(new TextEncoder().encode(html))
}

describe('reading a web page back', () => {
  it('joins inline elements without a space and parts blocks and lines', () => {
    expect(read('<p>co<b>-pro</b>duction<br>here</p><ul><li>One<ul><li>Two</ul></ul>').texts).toEqual([
      'co-production',
      'here',
      'One',
      'Two',
    ])
  })

  it('leaves out what no reader is shown as text', () => {
    const page =
      '<head><title>T</title><style>p{}</style></head><body><script>x()</script><template>t</template><p>Words</p>'
    expect(read(page).texts).toEqual(['Words'])
  })

  it('gives headings with their levels, those below the sixth too', () => {
    expect(read('<h1>One  <em>two</em></h1><h6 aria-level="8">Deep<br>down</h6>').outline).toEqual([
      { level: 1, text: 'One two' },
      { level: 8, text: 'Deep down' },
    ])
  })

  it('gives the alternatives of pictures but of decorative ones none', () => {
    expect(read('<img src="data:," alt="A boat"><img src="data:," alt="">').alternatives).toEqual(['A boat'])
  })

  it('gives the language and the title, or neither', () => {
    expect(read('<html lang="cy"><title> Ein siarter </title>')).toMatchObject({
      language: 'cy',
      title: 'Ein siarter',
    })
    expect(read('<p>Bare</p>')).not.toHaveProperty('language')
  })
})
