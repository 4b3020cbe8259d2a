import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { readLines } from '../../batch/inputs/read-lines.js';
import { UsageError } from '../usage-error.js';
import { type DoctorReport, ReportBuilder } from './doctor-report.js';
import { DOCTOR_HELP } from './help.js';
import { joinLines } from './join-lines.js';
import { type DoctorCommand, readDoctorArguments } from './read-doctor-arguments.js';
import { type PageLine, readPageLine } from './read-page-line.js';
import { percent, writeReport } from './write-report.js';

/** Where the command writes. */
export interface DoctorStreams {
  readonly writeOutput: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/** A host with fewer pages has no say of its own: one changed page would be a great part of them. */
const MIN_HOST_PAGES = 20;

/** Runs `nutgraf doctor`. 0: no more changed than may; 1: more did; 2: not understood, or nothing to compare. */
export async function runDoctor(args: readonly string[], streams: DoctorStreams): Promise<0 | 1 | 2> {
  try {
    const command = readDoctorArguments(args);
    if (command === null) {
      streams.writeOutput(DOCTOR_HELP);
      return 0;
    }
    const report = await compareOutputs(command);
    const beyond = findBeyond(report, command.threshold);
    streams.writeOutput(command.json ? `${JSON.stringify({ ...report, beyond }, null, 2)}\n` : writeReport(report));
    if (beyond.length === 0) return 0;
    if (!command.json)
      streams.writeError(`More changed than --threshold ${command.threshold * 100} allows: ${beyond.join('; ')}.\n`);
    return 1;
  } catch (error) {
    if (error instanceof UsageError) {
      streams.writeError(`nutgraf: ${error.message}\nnutgraf doctor --help says what it takes.\n`);
      return 2;
    }
    if (error instanceof Error && 'code' in error) {
      streams.writeError(`nutgraf: ${error.message} (${error.code})\n`);
      return 2;
    }
    throw error;
  }
}

async function compareOutputs(command: DoctorCommand): Promise<DoctorReport> {
  const builder = new ReportBuilder(command);
  const keyOf = (line: string): string | null => {
    const { id, url } = readPageLine(line);
    return command.by === null ? (id ?? url) : command.by === 'id' ? id : url;
  };
  const read = (line: string | null): PageLine | null => (line === null ? null : readPageLine(line));
  for await (const { old, now } of joinLines(readResults(command.old), readResults(command.now), { keyOf })) {
    builder.add(read(old), read(now));
  }
  const report = builder.finish();
  if (report.pages.both === 0) {
    const { onlyOld, onlyNew } = report.pages;
    throw new UsageError(
      `Expected pages that both files have, but of the ${onlyOld} of OLD and the ${onlyNew} of NEW none is in the other. Try --by ${command.by === 'url' ? 'id' : 'url'}, and see that both are output of nutgraf batch.`,
    );
  }
  return report;
}

async function* readResults(file: string): AsyncGenerator<string, void, undefined> {
  const stream = createReadStream(file, { highWaterMark: 256 * 1024 });
  const unpacked = file.endsWith('.gz') ? stream.pipe(createGunzip()) : stream;
  stream.on('error', (error) => unpacked.destroy(error));
  try {
    for await (const line of readLines(unpacked)) {
      const text = line?.toString('utf8') ?? '';
      if (text.trim() !== '' || line === null) yield text;
    }
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    throw Object.assign(new Error(`Expected a file of JSON lines, but ${file} could not be read.`), { code });
  } finally {
    stream.destroy();
  }
}

/** What changed beyond the threshold: all pages together, and each host that has enough of them. */
function findBeyond({ pages, hosts }: DoctorReport, threshold: number): string[] {
  const all = hosts.reduce((sum, host) => sum + host.pages, 0);
  const groups = [
    { host: 'all', pages: all, changed: pages.changed },
    ...hosts.filter((host) => host.pages >= MIN_HOST_PAGES),
  ];
  return groups
    .filter((group) => group.changed > threshold * group.pages)
    .map((group) => `${group.host} ${percent(group.changed, group.pages)}`);
}
