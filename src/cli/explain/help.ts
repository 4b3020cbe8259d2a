/** What `nutgraf explain --help` prints. */
export const EXPLAIN_HELP = `nutgraf explain FILE|- [options]

Says what became of each block of a page, and why: its role, the rule that gave it,
and whether it was kept.

  --out REPORT.html  writes a page to look at, in one file that loads nothing: the
                     blocks, the article, who said what, and the JSON
  --url URL          the page's address: links are resolved against it
  --help             this text

Without --out, prints a line for each block.

Exit code: 0 where the page was explained, 1 where it has no article or a file could
not be read or written, 2 where the command was not understood.
`;
