import { type ChildProcess, fork } from 'node:child_process';

/** Why a side gave no answer: it ran over its time, or its process ended. */
export interface NoAnswer {
  readonly failure: 'timeout' | 'crash';
}

/**
 * One side of a comparison, in a process of its own: a shared heap distorts ratios of time up to twofold. Answers one
 * question at a time; a process that hangs or dies is ended and started anew.
 */
export class Side {
  private child: ChildProcess | null = null;

  constructor(
    readonly name: string,
    private readonly script: string,
    private readonly args: readonly string[],
    private readonly nodeOptions: readonly string[] = [],
  ) {}

  /** Starts the process where none runs; gives what it says once it is ready. */
  async start<T>(): Promise<T | null> {
    if (this.child !== null) return null;
    this.child = fork(this.script, this.args, { execArgv: ['--import', 'tsx', ...this.nodeOptions] });
    const ready = await this.hear<T>(null);
    if (isNoAnswer(ready)) throw new Error(`${this.name} ended before it was ready.`);
    return ready;
  }

  /** @param timeout milliseconds of wall time after which the process is ended; null for no bound */
  async ask<T>(question: number | readonly number[], timeout: number | null = null): Promise<T | NoAnswer> {
    await this.start();
    this.child?.send(question);
    const answer = await this.hear<T>(timeout);
    if (isNoAnswer(answer)) this.stop();
    return answer;
  }

  stop(): void {
    this.child?.kill('SIGKILL');
    this.child = null;
  }

  private hear<T>(timeout: number | null): Promise<T | NoAnswer> {
    const { child } = this;
    return new Promise((resolve) => {
      const settle = (answer: T | NoAnswer): void => {
        clearTimeout(timer);
        child?.removeAllListeners();
        resolve(answer);
      };
      const timer = timeout === null ? undefined : setTimeout(() => settle({ failure: 'timeout' }), timeout);
      child?.once('exit', () => settle({ failure: 'crash' }));
      child?.once('message', (message) => settle(message as T));
    });
  }
}

/** Whether a side did not answer. */
export function isNoAnswer(answer: unknown): answer is NoAnswer {
  return (
    typeof answer === 'object' && answer !== null && 'failure' in answer && Object.keys(answer).join() === 'failure'
  );
}
