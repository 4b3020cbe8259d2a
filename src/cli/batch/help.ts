/** What `nutgraf batch --help` prints; the test of the docs compares the copy there. */
export const BATCH_HELP = `nutgraf batch INPUT... [options]

Reads many pages on all cores and prints a line of JSON for each, in the order of the
input: {"id", "url", ...article} or {"id", "url", "error": {"code", "message"}}.

INPUT is an HTML file, JSON lines (.jsonl), a WARC archive (.warc), each also with .gz;
a folder of them; a "glob"; or - for JSON lines on standard input:
{"id"?, "url"?, "charset"?, "html" | "htmlBase64"}

  --paths          standard input is a list of such files and folders, one a line
  --format FORMAT  json (default), or text, markdown, html: a field of that name
                   holds the article
  --fields A,B     only these fields of the article, such as headline,quotations
  --pretty         indented JSON instead of lines
  -o, --out FILE   write to FILE; gzip where its name ends in .gz
  --resume         go on from FILE where an earlier run was cut off
  --unordered      print pages as they are done
  --threads N      worker threads (default: one a core)
  --timeout S      most seconds for a page (default 20)
  --memory MB      most memory for a page (default 1024)
  --strict         exit code 1 where any page failed
  -q, --quiet      no progress and no summary
  --help           this text

Progress and a summary go to standard error. Exit code: 0, also where pages failed;
1 where all did, or any with --strict; 2 where the command was not understood or FILE
cannot be written; 130 after Ctrl-C, which ends with whole lines: --resume goes on
from there.
`;
