import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/public-entries.mjs';

/** What a finished program printed, and whether it succeeded. */
export interface Finished {
  ok: boolean;
  output: string;
}

/** Runs a program to its end, with nothing to read from. */
export async function run(program: string, args: string[], cwd: string): Promise<Finished> {
  try {
    const { stdout, stderr } = await promisify(execFile)(program, args, {
      cwd,
      maxBuffer: 64 * 1024 * 1024,
    });
    return { ok: true, output: stdout + stderr };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return { ok: false, output: stdout + stderr || String(error) };
  }
}

/** Runs a program that must succeed, and gives what it printed. */
export async function runOrThrow(program: string, args: string[], cwd: string): Promise<string> {
  const { ok, output } = await run(program, args, cwd);
  if (!ok) throw new Error(`${program} ${args.join(' ')} failed:\n${output}`);
  return output;
}

/** An empty folder outside the repository, and a function that removes it. */
export async function temporaryFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'checkstand-package-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Packs what `npm publish` would send, from the build that is there, and gives the path of the file. */
export async function pack(into: string): Promise<string> {
  const printed = await runOrThrow(
    'npm',
    ['pack', '--ignore-scripts', '--silent', '--pack-destination', into],
    root,
  );
  const file = printed.trim().split('\n').at(-1) ?? '';
  return join(into, file);
}
