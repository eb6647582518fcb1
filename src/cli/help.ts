export const help = `Charter Press makes a charter into every format that a reader may need.

  charter build        make the formats and put them into a folder to publish
  charter --help       this page
  charter --version    which version this is

To learn more about building:  charter build --help
`

export const buildHelp = `charter build [CHARTER-OR-EDITION...] [options]

Makes every format of every charter in the content folder, and the pages to download them from.
Name a charter to build all its editions, or an edition to build that one.

  --content DIR    where the charters are           (content)
  --output DIR     where the formats go             (output)
  --formats A,B    only these formats; the others stay as they are:
                   plain-english-html, large-print-pdf, easy-read-docx,
                   screen-reader-txt, audio-script-txt, audio-script-docx, audio-script-ssml
  --no-verify      do not read the files back to prove that no word was lost
  --json           print the result for a program
  --quiet          print nothing but errors

  charter build
  charter build town-charter
  charter build ten-pledges-alder-bridge --formats large-print-pdf

It ends with 0 when all is well, with 1 when the content needs attention,
and with 2 when the command was wrong. An edition with an error is not published:
what was published of it before stays as it was.
`
