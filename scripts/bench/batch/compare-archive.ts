import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './measure-speed.js';
import type { Row } from './rows.js';
import { runToEnd } from './run-command.js';

/**
 * The archive of the labelled pages through the command, against bare `parseArticle` on their files with the same address and
 * charset: line by line the same but for the ids.
 */
export async function compareArchive({ built, input, scratch }: Bench): Promise<Row> {
  process.stderr.write('== the archive, and the files that it was made of\n');
  const outputs = [join(scratch, 'files-out.jsonl'), join(scratch, 'archive-out.jsonl')] as const;
  await runToEnd([join(built, 'bare-batch.js'), built, input.known, outputs[0]], built);
  await runToEnd([join(built, 'cli.js'), 'batch', input.archive, '--out', outputs[1]], built);
  const [files, archive] = outputs.map(readLines) as [string[], string[]];
  const different = files.filter((line, index) => line !== archive[index]).length;
  return {
    what: 'WARC of the labelled pages against their files',
    found: `${archive.length} of ${files.length} pages, ${different} different`,
    goal: 'the same articles',
    isMet: different === 0 && archive.length === files.length,
  };
}

/** The lines without what files and archive cannot share: ids, and the address of a page that has no article. */
function readLines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^\{"id":"[^"]*",/, '{').replace(/^\{"url":(?:"[^"]*"|null),"error"/, '{"error"'));
}
