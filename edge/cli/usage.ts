/** A call that cannot be carried out as it was typed; the tool ends with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

export const usage = `deskbell: check, push and pull site bundles.

  deskbell check FOLDER
      Reads the bundle and names every fault: file, line, what is wrong, what would be right.

  deskbell push FOLDER --edge URL --key KEY
      Checks the bundle, then makes it the site's newest version on the edge.

  deskbell pull SITE FOLDER --edge URL --key KEY [--force]
      Writes what was pushed last into the folder. Files there that differ stop it; --force
      overwrites them. Other files stay as they are.

Options
  --edge URL   The edge's address, such as https://deskbell.example.workers.dev.
  --key KEY    An API key with the scope "admin". Default: the environment's DESKBELL_ADMIN_KEY
               (better: a key on the command line can be seen by others on the machine).
  --force      Overwrites files that differ (pull).
  --help       Shows this.

Exit codes: 0 done; 1 the bundle has faults, or the edge refused; 2 the call was not understood.`
