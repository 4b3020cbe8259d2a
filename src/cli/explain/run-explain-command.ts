import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { explainArticle } from '../../explain-article.js';
import { writeExplanation } from '../explain-lines.js';
import { readPage } from '../read-page.js';
import type { CliStreams, ExitCode } from '../run-cli.js';
import { UsageError } from '../usage-error.js';
import { EXPLAIN_HELP } from './help.js';
import { type ExplainCommand, readExplainArguments } from './read-explain-arguments.js';
import { type ReportParts, writeReport } from './write-report.js';

/** Runs `nutgraf explain`. `parts` is the folder of the report's script, style and sentences, which the build writes. */
export async function runExplainCommand(args: readonly string[], streams: CliStreams, parts: URL): Promise<ExitCode> {
  try {
    const command = readExplainArguments(args);
    streams.writeOutput(command === null ? EXPLAIN_HELP : await explain(command, streams, parts));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      streams.writeError(`nutgraf: ${error.message}\nnutgraf explain --help says what it takes.\n`);
      return 2;
    }
    if (error instanceof Error && 'code' in error) {
      streams.writeError(`nutgraf: ${error.message} (${error.code})\n`);
      return 1;
    }
    throw error;
  }
}

async function explain({ file, out, url }: ExplainCommand, streams: CliStreams, parts: URL): Promise<string> {
  const page = await readPage(file, streams.readInput);
  const explained = explainArticle(page, url === undefined ? {} : { url });
  if (out === undefined) return writeExplanation(explained.blocks);
  const report = writeReport(explained, file === '-' ? 'standard input' : basename(file), readParts(parts));
  writeOut(out, report);
  const kept = explained.blocks.filter((block) => block.kept).length;
  return `${out}: ${explained.blocks.length} blocks, ${kept} kept. Open it in a browser.\n`;
}

function readParts(folder: URL): ReportParts {
  const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
  return { script: read('view.js'), style: read('view.css'), meanings: JSON.parse(read('meanings.json')) };
}

function writeOut(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw Object.assign(
      new Error(
        `Expected to write the report to ${file}, but could not. Check that its folder is there, and your rights.`,
      ),
      { code },
    );
  }
}
