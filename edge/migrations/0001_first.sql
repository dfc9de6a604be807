-- What spans conversations. A conversation's own log lives in its Durable Object.

CREATE TABLE sites (
  site TEXT PRIMARY KEY,
  version INTEGER NOT NULL,           -- the newest
  digest TEXT NOT NULL                -- of the newest version's files
) STRICT;

CREATE TABLE site_versions (
  site TEXT NOT NULL,
  version INTEGER NOT NULL,
  pushed_at INTEGER NOT NULL,         -- ms since the epoch of Unix
  config TEXT NOT NULL,               -- the parsed site.yaml, JSON
  PRIMARY KEY (site, version)
) STRICT, WITHOUT ROWID;

-- The files of each version, and their contents once for each content hash.
CREATE TABLE site_files (
  site TEXT NOT NULL,
  version INTEGER NOT NULL,
  path TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (site, version, path)
) STRICT, WITHOUT ROWID;

CREATE TABLE file_contents (
  site TEXT NOT NULL,
  hash TEXT NOT NULL,                 -- SHA-256 of the content, base64url
  content TEXT NOT NULL,
  PRIMARY KEY (site, hash)
) STRICT, WITHOUT ROWID;

-- Made at an endpoint's first push, shown once, sealed under the master key.
CREATE TABLE webhook_secrets (
  site TEXT NOT NULL,
  endpoint TEXT NOT NULL,
  sealed TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (site, endpoint)
) STRICT, WITHOUT ROWID;

CREATE TABLE conversations (
  id TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  visitor TEXT NOT NULL,
  status TEXT NOT NULL,
  last_seq INTEGER NOT NULL,
  started_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  team TEXT,
  agent TEXT,                         -- JSON: id, name, avatar
  preview TEXT NOT NULL               -- masked
) STRICT;
CREATE INDEX conversations_by_visitor ON conversations (site, visitor, started_at DESC, id);
CREATE INDEX conversations_by_status ON conversations (status, updated_at DESC, id);

CREATE TABLE api_keys (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,          -- SHA-256, base64url; the key itself is kept nowhere
  scopes TEXT NOT NULL,               -- JSON array
  site TEXT,                          -- NULL: all sites
  created_at INTEGER NOT NULL,
  revoked_at INTEGER
) STRICT;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL
) STRICT;
