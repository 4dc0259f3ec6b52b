CREATE TABLE "drafting_choices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"amendment_id" uuid NOT NULL,
	"provision_id" text NOT NULL,
	"wording" text NOT NULL,
	"chosen_by" uuid NOT NULL,
	"chosen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "version_sentences" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version_id" uuid NOT NULL,
	"provision_id" text NOT NULL,
	"sentence" text NOT NULL,
	"language" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "drafting_choices" ADD CONSTRAINT "drafting_choices_amendment_id_amendments_id_fk" FOREIGN KEY ("amendment_id") REFERENCES "public"."amendments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_choices" ADD CONSTRAINT "drafting_choices_chosen_by_people_id_fk" FOREIGN KEY ("chosen_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_sentences" ADD CONSTRAINT "version_sentences_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "drafting_choices_amendment_id_provision_id_index" ON "drafting_choices" USING btree ("amendment_id","provision_id");--> statement-breakpoint
CREATE INDEX "version_sentences_version_id_provision_id_index" ON "version_sentences" USING btree ("version_id","provision_id");--> statement-breakpoint
-- What a drafter chose and which sentence ordered a change is on record: later choices come beside earlier ones.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON drafting_choices FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON version_sentences FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
