/** How a terminal is written to. */
export interface TerminalLook {
  /** Columns of a line at most. */
  readonly width: number;
  readonly isColoured: boolean;
}

/** Longer lines are hard to read, however wide the window is. */
const MAX_WIDTH = 88;
const MIN_WIDTH = 24;

/** What is known of where the output goes. */
export interface OutputFacts {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/**
 * How to write to an output: FORCE_COLOR (but for 0) asks for colours anywhere, NO_COLOR and TERM=dumb for none, each where
 * it is not empty; else a terminal has them and a pipe has not. See no-color.org and force-color.org.
 */
export function chooseLook(output: OutputFacts, env: Readonly<Record<string, string | undefined>>): TerminalLook {
  const { FORCE_COLOR: forced = '', NO_COLOR: none = '', TERM: term } = env;
  const isColoured =
    forced !== '' ? forced !== '0' && forced !== 'false' : none === '' && term !== 'dumb' && output.isTTY === true;
  return { width: Math.max(MIN_WIDTH, Math.min(output.columns ?? MAX_WIDTH, MAX_WIDTH)), isColoured };
}
