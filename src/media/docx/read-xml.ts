import { SaxesParser } from 'saxes'

/** An element of an XML part: as much of a tree as reading a document needs. */
export class Element {
  readonly children: Element[] = []
  text = ''

  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
    readonly parent: Element | undefined,
  ) {}

  attribute(name: string): string | undefined {
    return this.attributes[name]
  }

  /** What is beneath it, of a name or of any, in the order of the file; without recursion. */
  *all(name?: string): Generator<Element> {
    const stack = [...this.children].reverse()
    for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
      if (name === undefined || element.name === name) yield element
      for (let index = element.children.length - 1; index >= 0; index--) {
        const child = element.children[index]
        if (child !== undefined) stack.push(child)
      }
    }
  }

  first(name: string): Element | undefined {
    for (const element of this.all(name)) return element
    return undefined
  }

  /** The nearest element around it of a name. */
  around(name: string): Element | undefined {
    for (let element = this.parent; element !== undefined; element = element.parent) {
      if (element.name === name) return element
    }
    return undefined
  }
}

/** Parses XML to its root. Throws on XML that is not well formed. */
export function parseXml(xml: string): Element {
  const root = new Element('', {}, undefined)
  let open = root
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = new Element(name, attributes, open)
    open.children.push(element)
    open = element
  })
  parser.on('text', (text) => {
    open.text += text
  })
  parser.on('closetag', () => {
    open = open.parent ?? root
  })
  parser.write(xml).close()
  return root
}
