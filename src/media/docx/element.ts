import { BuilderElement, type XmlComponent } from 'docx'

/** An element of Word's main namespace that docx has no class for, with its value and its children. */
export function element(
  name: string,
  value?: string | number,
  children: readonly XmlComponent[] = [],
): XmlComponent {
  return new BuilderElement<{ value: string | number }>({
    name,
    children,
    ...(value === undefined ? {} : { attributes: { value: { key: 'w:val', value } } }),
  })
}
