-- What a site's backend signs identities with. Made at a push, shown once, sealed under the master key.
CREATE TABLE identity_secrets (
  site TEXT PRIMARY KEY,
  sealed TEXT NOT NULL,
  previous TEXT,                      -- the one before, also sealed
  previous_until INTEGER,             -- ms since the epoch of Unix: until when it is taken
  subject_key TEXT NOT NULL           -- sealed; keys the hashes below, and stays when secrets change
) STRICT, WITHOUT ROWID;

-- Which visitor a site's identity is: ids and a keyed hash, nothing about the person.
CREATE TABLE identities (
  site TEXT NOT NULL,
  subject TEXT NOT NULL,              -- keyed hash of the site's own id of the person
  visitor TEXT NOT NULL,
  seen_at INTEGER NOT NULL,           -- ms, to the day
  PRIMARY KEY (site, subject)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX identities_by_visitor ON identities (site, visitor);
