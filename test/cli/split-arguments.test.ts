import { describe, expect, it } from 'vitest';
import { FLAG, splitArguments } from '../../src/cli/split-arguments.js';
import { UsageError } from '../../src/cli/usage-error.js';

const OPTIONS = { url: { type: 'string', short: 'u' }, json: FLAG } as const;

describe('splitArguments', () => {
  it('parts options from the rest', () => {
    const { values, positionals } = splitArguments(['a', '--url', 'x', 'b', '--', '--json'], OPTIONS);
    expect({ ...values }).toEqual({ url: 'x', json: false });
    expect(positionals).toEqual(['a', 'b', '--json']);
  });

  it.each([
    [['--jsn'], 'Expected one of the options --url, --json, but found --jsn.'],
    [['-x'], 'Expected one of the options --url, --json, but found -x.'],
    [['--url'], 'Expected a value after --url, but found none.'],
    [['--json=yes'], "Option '--json' does not take an argument."],
    [['--url', '--json'], 'Expected a value after --url, but found another option.'],
  ])('%j: what was expected, and what was found', (args, message) => {
    expect(() => splitArguments(args, OPTIONS)).toThrow(new UsageError(message));
  });
});
