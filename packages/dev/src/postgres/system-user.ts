import { execFileSync, spawnSync } from 'node:child_process';

/** The operating system user that PostgreSQL runs as; empty means: as ourselves. */
export interface SystemUser {
  uid?: number;
  gid?: number;
}

/**
 * PostgreSQL refuses to run as root. As root this returns the user `postgres`, creating it when it is
 * missing, or `nobody` where no user can be created. As anybody else it returns `{}`.
 *
 * @throws Error when root has no unprivileged user to hand
 */
export function systemUser(): SystemUser {
  if (process.getuid?.() !== 0) return {};
  return lookUp('postgres') ?? create('postgres') ?? lookUp('nobody') ?? missing();
}

/** Whether the user may enter the folder and everything above it. */
export function mayEnter(user: SystemUser, folder: string): boolean {
  if (user.uid === undefined) return true;
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
  );
}

function lookUp(name: string): SystemUser | undefined {
  const id = (flag: string) => Number.parseInt(execFileSync('id', [flag, name], { encoding: 'utf8' }), 10);
  if (spawnSync('id', ['-u', name], { stdio: 'ignore' }).status !== 0) return undefined;
  return { uid: id('-u'), gid: id('-g') };
}

function create(name: string): SystemUser | undefined {
  spawnSync('groupadd', ['--system', name], { stdio: 'ignore' });
  spawnSync('useradd', ['--system', '--no-create-home', '--gid', name, name], { stdio: 'ignore' });
  return lookUp(name);
}

function missing(): never {
  throw new Error(
    'PostgreSQL does not run as root and there is no user "postgres" or "nobody": set DATABASE_URL',
  );
}
