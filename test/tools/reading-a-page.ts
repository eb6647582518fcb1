import type { Page } from 'playwright-core'

/** What a reader can not see whole: text in boxes that cut it off, where the box does not scroll. */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate<
    string[]
  >(`[...document.querySelectorAll('main *, header *, footer *')].flatMap((one) => {
    const style = getComputedStyle(one)
    const cuts = /hidden|clip/.test(style.overflow + style.overflowX + style.overflowY)
    if (!cuts || style.clipPath !== 'none' || one.tagName === 'IMG') return []
    const over = one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1
    return over ? [one.outerHTML.slice(0, 200)] : []
  })`)
}

/** The controls that stand by themselves, not in a sentence, and are less than 24 px wide or high (WCAG 2.2, 2.5.8). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate<
    string[]
  >(`[...document.querySelectorAll('a[href], summary, [tabindex="0"]')].flatMap((one) => {
    const { width, height } = one.getBoundingClientRect()
    const block = one.closest('p, li, dd, td, th, h1, h2, h3, h4, h5, h6, summary, div')
    const alone = block === null || block.textContent.trim() === one.textContent.trim()
    const seen = getComputedStyle(one).clipPath === 'none' && width > 0
    return alone && seen && (width < 24 || height < 24) ? [Math.round(width) + ' x ' + Math.round(height) + ': ' + one.outerHTML.slice(0, 200)] : []
  })`)
}

/** Goes through a page with the Tab key. Gives the controls that it never comes to, or shows no mark around, or leaves out of sight. */
export async function keyboardFaults(page: Page): Promise<string[]> {
  await page.evaluate(`(() => {
    window.controls = [...document.querySelectorAll('a[href], summary, [tabindex="0"]')].filter((one) => one.checkVisibility())
  })()`)
  const count = await page.evaluate<number>('controls.length')
  const reached = new Set<number>()
  const faults: string[] = []
  for (let turn = 0; turn < count; turn++) {
    await page.keyboard.press('Tab')
    const [index, words, fault] = await page.evaluate<[number, string, string]>(`(() => {
      const one = document.activeElement
      const { top, bottom, left, right } = one.getBoundingClientRect()
      const style = getComputedStyle(one)
      const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
      const inSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
      return [controls.indexOf(one), one.outerHTML.slice(0, 120), !marked ? 'has no mark' : !inSight ? 'is out of sight' : '']
    })()`)
    reached.add(index)
    if (fault !== '') faults.push(`${fault}: ${words}`)
  }
  return reached.size === count && !reached.has(-1)
    ? faults
    : [...faults, `reached ${reached.size} of ${count}`]
}
