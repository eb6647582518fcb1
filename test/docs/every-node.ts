import type { Block, Doc, Inline, PictureRef, Text } from '../../src/model/doc.js'

/** A Doc with every type of node, for the tests of media: what each must be able to write and to read back. */
export const everyNode: Doc = {
  type: 'doc',
  lang: 'en-GB',
  dir: 'ltr',
  title: 'Our charter & what it <means>',
  children: [
    { type: 'heading', depth: 1, children: [text('Our charter & what it <means>')] },
    { type: 'notice', kind: 'example', children: [text('This is an example.')] },
    {
      type: 'facts',
      role: 'cover',
      children: [
        { type: 'fact', kind: 'organisation', label: 'From', children: [text('Riverside Board')] },
        { type: 'fact', kind: 'date', label: 'Date', children: [text('2 June 2025')] },
      ],
    },
    paragraph(
      text('We say '),
      { type: 'strong', children: [text('all of it')] },
      text(', '),
      { type: 'emphasis', children: [text('with care')] },
      text(', not '),
      { type: 'delete', children: [text('some of it')] },
      text('. Read '),
      { type: 'link', url: 'https://www.example.org/help', bare: false, children: [text('our help page')] },
      text(' or '),
      { type: 'link', url: 'mailto:hello@example.org', bare: true, children: [text('hello@example.org')] },
      text('. It costs £12.50, or 5% → less.'),
      { type: 'noteReference', note: 'note-1', id: 'note-1-from-1', number: 1 },
      { type: 'break' },
      { type: 'span', lang: 'cy', children: [text('Mae hawl gennych.')] },
      text(' Type '),
      { type: 'inlineCode', value: 'npm  run' },
      text(' and smile '),
      { type: 'emoji', value: '😀', name: 'grinning face', decorative: false },
    ),
    section('people', 2, 'Who we are', [
      paragraph(
        {
          type: 'term',
          role: 'use',
          meaning: 'making something happen together, as equals',
          abbreviation: false,
          children: [text('Co-production')],
        },
        text(' with the '),
        {
          type: 'term',
          role: 'use',
          meaning: 'National Health Service',
          abbreviation: true,
          children: [text('NHS')],
        },
        text('.'),
      ),
      {
        type: 'list',
        ordered: true,
        start: 3,
        children: [
          item([
            paragraph(text('Ask')),
            {
              type: 'list',
              ordered: false,
              start: 1,
              children: [item([paragraph(text('Early'))], true), item([paragraph(text('Often'))], false)],
            },
          ]),
          item([paragraph(text('Listen'))]),
        ],
      },
      {
        type: 'blockquote',
        children: [
          { type: 'heading', depth: 3, children: [text('A heading in a quotation')] },
          paragraph(text('“Nothing about us without us.”')),
        ],
      },
      { type: 'code', value: 'first line\n  second line' },
      { type: 'thematicBreak' },
      {
        type: 'table',
        align: [undefined, 'right'],
        children: [row('What', 'How many'), row('Meetings', '12')],
      },
      paragraph({
        type: 'image',
        picture: structure(),
        alt: 'Three boxes joined by lines',
        title: 'Who meets whom',
      }),
    ]),
    section('pledges', 2, 'Our pledges', [
      {
        type: 'pledge',
        id: 'we-will-be-honest',
        number: 1,
        of: 1,
        children: [
          {
            type: 'heading',
            depth: 3,
            id: 'we-will-be-honest',
            children: [
              { type: 'label', value: 'Pledge 1 of 1' },
              { type: 'emoji', value: '⭐', name: 'star', decorative: true },
              text('We will be honest'),
            ],
          },
          paragraph(
            text('We ring you on '),
            {
              type: 'spoken',
              printed: '01632 960123',
              spoken: 'oh one six three two, nine six oh one two three',
              showPrinted: true,
            },
            text('.'),
          ),
          { type: 'instruction', children: [text('Pause 1 second')] },
        ],
      },
    ]),
    section('easy', 2, 'In Easy Read', [
      { type: 'notice', kind: 'not-easy-read', children: [text('This part is not in Easy Read yet.')] },
      {
        type: 'statements',
        children: [
          {
            type: 'statement',
            slot: { id: 'we-will-tell-you-the-truth', picture: structure(), alt: '' },
            children: [paragraph(text('We will tell you the truth.'))],
          },
          {
            type: 'statement',
            slot: { id: 'we-close-no-doors', wish: 'an open door', alt: '' },
            children: [paragraph(text('We close no doors.'))],
          },
          { type: 'statement', children: [paragraph(text('These words have no slot.'))] },
        ],
      },
    ]),
    {
      type: 'facts',
      role: 'contact',
      children: [
        { type: 'fact', kind: 'phone', label: 'Phone', children: [text('01632 960123')] },
        {
          type: 'fact',
          kind: 'post',
          label: 'Post',
          children: [text('1 Example Street'), { type: 'break' }, text('Riverside')],
        },
      ],
    },
    {
      type: 'notes',
      children: [
        {
          type: 'note',
          id: 'note-1',
          number: 1,
          references: ['note-1-from-1'],
          children: [paragraph(text('The price in June 2025.'))],
        },
      ],
    },
  ],
}

function text(value: string): Text {
  return { type: 'text', value }
}

function paragraph(...children: Inline[]): Block {
  return { type: 'paragraph', children }
}

function item(children: Block[], checked?: boolean) {
  return { type: 'listItem' as const, spread: false, children, ...(checked === undefined ? {} : { checked }) }
}

function row(...cells: string[]) {
  return {
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: [text(cell)] })),
  }
}

function section(id: string, depth: number, heading: string, children: Block[]): Block {
  return {
    type: 'section',
    id,
    children: [{ type: 'heading', depth, id, children: [text(heading)] }, ...children],
  }
}

function structure(): PictureRef {
  return {
    asset: 'content/every-node/pictures/structure.svg',
    mediaType: 'image/svg+xml',
    width: 80,
    height: 50,
  }
}

/** The bytes behind the picture that the Doc names. */
export const structureSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 50" width="80" height="50"><rect x="5" y="5" width="70" height="40" fill="none" stroke="black" stroke-width="3"/></svg>'
