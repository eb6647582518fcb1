export const help = `Charter Press makes a charter into every format that a reader may need.

  charter build        make the formats and put them into a folder to publish
  charter pictures     see the built-in pictures and the slots of an edition,
                       or take in an Easy Read document that a group filled in
  charter --help       this page
  charter --version    which version this is

To learn more:  charter build --help  and  charter pictures --help
`

export const buildHelp = `charter build [CHARTER-OR-EDITION...] [options]

Makes every format of every charter in the content folder, and the pages to download them from.
Name a charter to build all its editions, or an edition to build that one.

  --content DIR    where the charters are           (content)
  --output DIR     where the formats go             (output)
  --formats A,B    only these formats; the others stay as they are:
                   plain-english-html, large-print-pdf, easy-read-docx,
                   screen-reader-txt, audio-script-txt
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

export const picturesHelp = `charter pictures [CHARTER-OR-EDITION] [options]

Prints the built-in pictures and, for an edition, every slot of its Easy Read: which picture is in it,
or which picture is wanted.

  --html FILE      write a page that shows them
  --from FILE      read back an Easy Read document (.docx) that a group filled in with Word or LibreOffice:
                   saves the pictures in the charter's pictures folder, prints the lines to put into the charter,
                   and lists every statement whose words were changed. Nothing is written over.
  --content DIR    where the charters are           (content)

  charter pictures
  charter pictures town-charter --html pictures.html
  charter pictures --from filled-in.docx town-charter

It ends with 0 when all is well, with 1 when the document or the content needs attention,
and with 2 when the command was wrong.
`
