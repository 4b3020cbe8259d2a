import { version } from '../../package.json';
import { explainArticle } from '../explain-article.js';
import { toHtml } from '../formats/to-html.js';
import { toJsonLdScript } from '../formats/to-json-ld.js';
import { toMarkdown } from '../formats/to-markdown.js';
import { toNinjs } from '../formats/to-ninjs.js';
import { toText } from '../formats/to-text.js';
import type { Article } from '../model/article.js';
import { parseArticle } from '../parse-article.js';
import { writeExplanation } from './explain-lines.js';
import { HELP } from './help.js';
import { type Command, type Format, readArguments } from './read-arguments.js';
import { readPage } from './read-page.js';
import { chooseLook, type OutputFacts, type TerminalLook } from './terminal/choose-look.js';
import { writeTerminal } from './terminal/write-terminal.js';
import { UsageError } from './usage-error.js';

/** Where the command reads and writes. */
export interface CliStreams {
  /** All of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  readonly writeOutput: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Where the output goes; left out, it is no terminal. */
  readonly output?: OutputFacts;
  /** The environment that colours are asked for in. @default empty */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** 0: printed; 1: the page has no article or could not be read; 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command; everything it prints as data goes to `writeOutput` in one piece, after all that can fail. */
export async function runCli(args: readonly string[], streams: CliStreams): Promise<ExitCode> {
  try {
    streams.writeOutput(await execute(readArguments(args), streams));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      streams.writeError(`nutgraf: ${error.message}\nnutgraf --help says what it takes.\n`);
      return 2;
    }
    if (error instanceof Error && 'code' in error) {
      streams.writeError(`nutgraf: ${error.message} (${error.code})\n`);
      return 1;
    }
    throw error;
  }
}

async function execute(command: Command, streams: CliStreams): Promise<string> {
  switch (command.type) {
    case 'help':
      return HELP;
    case 'version':
      return `${version}\n`;
    case 'explain':
      return writeExplanation(
        explainArticle(await readPage(command.file, streams.readInput), readOptions(command)).blocks,
      );
    case 'print':
      return WRITERS[command.format ?? (streams.output?.isTTY ? 'terminal' : 'json')](
        parseArticle(await readPage(command.file, streams.readInput), readOptions(command)),
        chooseLook(streams.output ?? {}, streams.env ?? {}),
      );
  }
}

const WRITERS: Readonly<Record<Format, (article: Article, look: TerminalLook) => string>> = {
  json: (article) => `${JSON.stringify(article, null, 2)}\n`,
  text: (article) => toText(article, { quotations: true }),
  markdown: (article) => toMarkdown(article, { quotations: true }),
  html: (article) => toHtml(article, { quotations: true, document: true }),
  'json-ld': (article) => `${toJsonLdScript(article)}\n`,
  terminal: writeTerminal,
  ninjs: (article) => `${JSON.stringify(toNinjs(article), null, 2)}\n`,
};

function readOptions({ url }: { readonly url: string | undefined }): { url?: string } {
  return url === undefined ? {} : { url };
}
