import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';

export interface Program {
  /** How the program is called in messages. */
  name: string;
  /** Arguments for Node: the script and its own arguments. */
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Where its output goes: a file, or the terminal. */
  logFile?: string;
}

/** What a program that ran to its end printed. */
export interface Outcome {
  code: number;
  output: string;
  /** The part of the output that went to standard error. */
  errors: string;
}

const FOLLOW_PARENT = new URL('follow-parent.ts', import.meta.url).href;
const LAST_LINES = 15;
const MANY_LINES = 2000;

/**
 * The programs that one start runs. They live in process groups of their own: Ctrl+C in a terminal
 * reaches only the starter, which ends them in the right order. Should the starter itself be killed,
 * they notice by their standard input.
 */
export class Family {
  #running = new Map<ChildProcess, Promise<void>>();
  #ending = false;

  /**
   * Runs a program to its end.
   *
   * @returns its exit code and what it printed
   */
  async run({ args, cwd, env }: Omit<Program, 'logFile'>): Promise<Outcome> {
    const child = this.#spawn(args, { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] });
    const output = collect(MANY_LINES, child.stdout, child.stderr);
    const errors = collect(MANY_LINES, child.stderr);
    const code = await new Promise<number>((resolve) => {
      child.once('error', () => resolve(1));
      child.once('close', (status) => resolve(status ?? 1));
    });
    return { code, output: output.text(), errors: errors.text() };
  }

  /**
   * Starts a program that is meant to stay.
   *
   * @param failed called with the reason when it ends by itself
   * @returns its process id; 0 when it could not be started
   */
  keep({ name, args, cwd, env, logFile }: Program, failed: (reason: string) => void): number {
    const child = this.#spawn(args, { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] });
    const output = collect(LAST_LINES, child.stdout, child.stderr);
    const sink =
      logFile === undefined ? process.stdout : createWriteStream(logFile, { flags: 'w', mode: 0o600 });
    child.stdout?.pipe(sink, { end: false });
    child.stderr?.pipe(sink, { end: false });
    child.once('error', (error) => failed(`${name} did not start: ${error.message}`));
    child.once('close', (code, signal) => {
      if (this.#ending) return;
      const reason = code === null ? `was ended by ${signal}` : `ended with code ${code}`;
      failed(`${name} ${reason}${logFile === undefined ? '' : `:\n${output.text()}`}`);
    });
    return child.pid ?? 0;
  }

  /** Ends all programs: politely, and after `patienceMs` for good. */
  async end(patienceMs = 10_000): Promise<void> {
    this.#ending = true;
    const children = [...this.#running];
    for (const [child] of children) child.kill('SIGTERM');
    const timer = setTimeout(() => {
      for (const [child] of children) child.kill('SIGKILL');
    }, patienceMs);
    await Promise.all(children.map(([, exited]) => exited));
    clearTimeout(timer);
  }

  #spawn(args: string[], options: SpawnOptions): ChildProcess {
    const child = spawn(process.execPath, ['--import', FOLLOW_PARENT, ...args], {
      ...options,
      detached: true,
      env: { NO_COLOR: '1', ...options.env, STARTER_PID: String(process.pid) },
    });
    const exited = new Promise<void>((resolve) => {
      child.once('error', () => resolve());
      child.once('exit', () => resolve());
    });
    this.#running.set(child, exited);
    void exited.then(() => this.#running.delete(child));
    return child;
  }
}

function collect(limit: number, ...streams: (Readable | null)[]): { text(): string } {
  let lines = '';
  for (const stream of streams) {
    stream?.on('data', (chunk: Buffer) => {
      lines = (lines + chunk.toString())
        .split('\n')
        .slice(-limit - 1)
        .join('\n');
    });
  }
  return { text: () => lines.trim() };
}
