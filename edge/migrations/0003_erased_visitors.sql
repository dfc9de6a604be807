-- Visitors whose tokens are revoked because they were erased. A row goes when no token can be left.
CREATE TABLE erased_visitors (
  site TEXT NOT NULL,
  visitor TEXT NOT NULL,
  erased_at INTEGER NOT NULL,
  PRIMARY KEY (site, visitor)
) STRICT, WITHOUT ROWID;
