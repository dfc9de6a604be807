-- When an endpoint answered 410: nothing is sent to it until the site is pushed again.
ALTER TABLE webhook_secrets ADD COLUMN disabled_at INTEGER;
