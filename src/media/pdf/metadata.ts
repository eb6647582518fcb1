/** What a file says about itself. */
export interface FileFacts {
  readonly title: string
  /** BCP 47. */
  readonly lang: string
  readonly author?: string
  readonly date: Date
}

/** Who made the file, for programs that ask. */
export const PRODUCER = 'Charter Press'

/**
 * The XMP of a file that is both PDF/UA-1 (ISO 14289-1, 5) and PDF/A-2a; the latter's own mark is pdfkit's. PDF/A
 * wants the mark of PDF/UA described in an extension schema (ISO 19005-2, 6.6.2.3).
 */
export function xmp(facts: FileFacts): string {
  const author =
    facts.author === undefined
      ? ''
      : `<dc:creator><rdf:Seq><rdf:li>${inXml(facts.author)}</rdf:li></rdf:Seq></dc:creator>`
  const time = `${facts.date.toISOString().slice(0, 19)}Z`
  return `<rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <pdfuaid:part>1</pdfuaid:part>
  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${inXml(facts.title)}</rdf:li></rdf:Alt></dc:title>
  ${author}
  <dc:language><rdf:Bag><rdf:li>${inXml(facts.lang)}</rdf:li></rdf:Bag></dc:language>
  <xmp:CreateDate>${time}</xmp:CreateDate>
  <xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
  <pdf:Producer>${PRODUCER}</pdf:Producer>
</rdf:Description>
${EXTENSION}`
}

const EXTENSION = `<rdf:Description rdf:about=""
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`

/** XML has no place for most control characters, not even escaped. */
function inXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
}
