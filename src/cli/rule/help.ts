/** What `nutgraf rule --help` prints; the test of the docs compares the copy there. */
export const RULE_HELP = `nutgraf rule test RULES.json PAGE... [options]

Tries site rules on pages: which rule is for which page, what each of its selectors hits,
and what the rule changes: the article without it against the article with it.

RULES.json is a list of site rules, as the option siteRules takes it. PAGE is what
nutgraf batch reads: HTML files, JSON lines, WARC archives, folders, globs.

  --url URL        the address of the pages that come without one, which otherwise
                   is the one that they call canonical
  --json           the findings as JSON
  --help           this text

Exit code: 0 where every rule is for a page and every selector hits something; 1 where
one hits nothing, or a page could not be read; 2 where the command or a rule was not
understood.
`;
