/** What `nutgraf --help` prints; the test of the docs compares the copy there. */
export const HELP = `nutgraf FILE|- [options]
nutgraf batch INPUT... [options]

Reads the HTML of one news page from FILE, or from standard input where FILE is "-",
and prints its article. Many pages: nutgraf batch --help.

  --format FORMAT  terminal (where the output is one: wrapped to read, each speaker's
                   words in a colour of theirs), json (everywhere else), text, markdown,
                   html, json-ld (schema.org, as a script element) or ninjs (IPTC, 3.0);
                   all with the quotations and their speakers
  --url URL        the page's address: links are resolved against it
  --explain        a line for each block of the page in place of the article:
                   its role, the rule that gave it, and whether it was kept
                   (nutgraf explain FILE --out report.html: as a page to look at)
  --help           this text
  --version        the version

Further commands, each with a --help of its own:

  nutgraf batch INPUT...      many pages on all cores, a line of JSON for each
  nutgraf explain FILE        why each block was kept or stripped, as a page to look at
  nutgraf doctor OLD NEW      what changed between two outputs of batch, by host
  nutgraf rule test RULES.json PAGE...
                              what site rules hit on pages, and what they change

Exit code: 0 where an article was printed, 1 where the page has none or could not
be read, 2 where the command was not understood. Errors go to standard error.
NO_COLOR in the environment leaves colours out, FORCE_COLOR puts them into a pipe.
`;
