/** What `nutgraf doctor --help` prints; the test of the docs compares the copy there. */
export const DOCTOR_HELP = `nutgraf doctor OLD NEW [options]

Compares two outputs of nutgraf batch, page by page: blocks, quotations, facts. OLD and
NEW are JSON lines (.jsonl, also .gz) from two versions of nutgraf, or of one site
captured twice. Tells what changed, on how many pages, by host.

  --by id|url      what joins the pages (default: id, or url where a line has no id)
  --common         leave pages that only one of the two has out of account
  --ignore A,B     parts that may differ: facts such as modifiedAt, or body, quotations
  --threshold P    the percentage of pages, of all and of each host, that may have
                   changed (default 0); hosts with fewer than 20 pages have no say
  --show N         how many of the most changed pages to show (default 5)
  --json           the report as JSON
  --help           this text

Exit code: 0 where no more changed than the threshold allows, 1 where more did, 2 where
the command was not understood or there was nothing to compare.
`;
