CREATE INDEX "collisions_amendment_id_index" ON "collisions" USING btree ("amendment_id");--> statement-breakpoint
-- What somebody sent is kept as it was sent; all that can happen to it is that it is settled, once.
CREATE FUNCTION refuse_unsettling() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.settled_id IS NOT NULL OR (to_jsonb(NEW) - 'settled_id') <> (to_jsonb(OLD) - 'settled_id') THEN
    RAISE EXCEPTION 'Rows of % are only settled, and once', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER settled_once BEFORE UPDATE ON collisions FOR EACH ROW EXECUTE FUNCTION refuse_unsettling();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON collisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
