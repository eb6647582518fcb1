export const help = `Charter Press makes a charter into every format that a reader may need.

  charter build        make the formats and put them into a folder to publish
  charter preview      show the formats in a browser while you write
  charter pictures     see the built-in pictures and the slots of an edition,
                       or take in an Easy Read document that a group filled in
  charter check        look for what readers would stumble over, and say what to
                       write instead
  charter diff         tell what changed, in plain words
  charter --help       this page
  charter --version    which version this is

To learn more about a command:  charter build --help
`

export const buildHelp = `charter build [CHARTER-OR-EDITION...] [options]

Makes every format of every charter in the content folder, and the pages to download them from.
Name a charter to build all its editions, or an edition to build that one.

  --content DIR    where the charters are           (content)
  --output DIR     where the formats go             (output)
  --templates DIR  your own pages, styles, themes, logo and labels: what is in
                   there wins over ours, file by file
  --formats A,B    only these formats; the others stay as they are:
                   plain-english-html, large-print-pdf, easy-read-docx,
                   screen-reader-txt, audio-script-txt, audio-script-docx,
                   audio-script-ssml
  --set NAME=VALUE make a format in another way as well, beside the file that
                   the front matter asks for. Give it as often as you like:
                   large-print.size=24           16, 18, 20, 24 or 28 point
                   large-print.paper="pale blue" white, cream, pale blue,
                     pale green, pale pink, pale yellow or black
                   easy-read.size=18             14, 16, 18 or 20 point, in the
                     place of the usual file
                   A later build without it takes that file away again. To keep
                   a size for good, write it in the front matter.
  --no-verify      do not read the files back to prove that no word was lost
  --json           print the result for a program
  --quiet          print nothing but errors

  charter build
  charter build town-charter
  charter build ten-pledges-alder-bridge --formats large-print-pdf
  charter build town-charter --set large-print.size=24

It ends with 0 when all is well, with 1 when the content needs attention,
and with 2 when the command was wrong. An edition with an error is not published:
what was published of it before stays as it was.
`

export const previewHelp = `charter preview [options]

Shows every charter of the content folder in a browser, on this computer alone. When you save
a source, a picture, a template or a theme, the open page loads again where you were, with what
is to be said about the source beside the words that it is about. Nothing is written to the disk.
The page in plain English is made at once, the other formats when you ask for them.

  --content DIR    where the charters are           (content)
  --templates DIR  your own pages, styles, themes, logo and labels
  --port N         where to serve it                (8000, or another when that is taken)

Press Ctrl-C to stop it.
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

export const checkHelp = `charter check [CHARTER-OR-EDITION...] [options]

Reads your charters as a careful editor would, and says what readers would stumble over, where it is,
and what to write instead. It changes nothing.

  --content DIR    where the charters are           (content)
  --templates DIR  your own words and themes, as for charter build
  --format NAME    pretty  for people               (this, if you do not say)
                   json    for a program
                   github  beside the lines of a pull request
  --since REV      only what is about lines that changed since a revision of git,
                   such as main; and what keeps an edition from being made
  --strict         end with 1 where there is an error
  --files          make every format too, and look at the finished files
  --explain RULE   why a rule is there, with an example. The name of the rule stands at the
                   end of each message, in square brackets

There are three levels. An error has to be mended before the charter is published. A warning is for you
to weigh. "Ask a person" is what a program can not judge.

To leave a message out, write before the text: <!-- charter: ignore RULE, because ... -->
To change limits and words for all your charters, write them in check.yaml in the content folder.

  charter check
  charter check town-charter
  charter check --since main --format github
  charter check --explain long-sentence

It ends with 0 when it has looked at everything: warnings never stop you, and errors only with --strict. It ends with 1
when a charter can not be read or made at all, or with --strict where there is an error. It ends with 2 when
the command was wrong.
`

export const diffHelp = `charter diff [FROM] [TO] [options]

Tells what is different for readers between two revisions of the charters, as a person would tell it: pledges that
are new, gone, moved or reworded, Easy Read and pictures that changed or were left behind, contacts and dates, which
editions and formats are touched, and which messages of the check are new or gone.

FROM and TO are branches, tags or commits of the git repository that holds the content folder. Without TO, the files
are taken as they are now. Without FROM, they are compared with the point where your work left the branch main.

  --format WAY     text      for a terminal          (this, if you do not say)
                   markdown  for a comment on a pull request
                   html      a page to open in a browser or to send
  --content DIR    where the charters are           (content)

  charter diff
  charter diff HEAD~1
  charter diff main our-new-pledge --format markdown
  charter diff v1 v2 --format html > changes.html

It ends with 0 when all is well, with 1 when the new content has an error,
and with 2 when the command was wrong.
`
