CREATE TABLE "capacity_claims" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consultation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"organisation_kk" text NOT NULL,
	"organisation_ru" text NOT NULL,
	"organisation_en" text NOT NULL,
	"claimed_at" timestamp with time zone NOT NULL,
	"confirmed" boolean,
	"reason" text,
	"decided_by" uuid,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "organisation_administrators" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"named_by" uuid NOT NULL,
	"named_at" timestamp with time zone NOT NULL,
	"end_reason" text,
	"ended_by" uuid,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "representations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date,
	"reason" text NOT NULL,
	"named_by" uuid,
	"named_at" timestamp with time zone NOT NULL,
	"end_reason" text,
	"ended_by" uuid,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "claim_id" uuid;--> statement-breakpoint
ALTER TABLE "organisation_changes" ADD COLUMN "closed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "capacity_claims" ADD CONSTRAINT "capacity_claims_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capacity_claims" ADD CONSTRAINT "capacity_claims_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capacity_claims" ADD CONSTRAINT "capacity_claims_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capacity_claims" ADD CONSTRAINT "capacity_claims_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_administrators" ADD CONSTRAINT "organisation_administrators_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_administrators" ADD CONSTRAINT "organisation_administrators_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_administrators" ADD CONSTRAINT "organisation_administrators_named_by_people_id_fk" FOREIGN KEY ("named_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_administrators" ADD CONSTRAINT "organisation_administrators_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representations" ADD CONSTRAINT "representations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representations" ADD CONSTRAINT "representations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representations" ADD CONSTRAINT "representations_named_by_people_id_fk" FOREIGN KEY ("named_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representations" ADD CONSTRAINT "representations_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "capacity_claims_organisation_id_index" ON "capacity_claims" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "capacity_claims_person_id_index" ON "capacity_claims" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "organisation_administrators_organisation_id_index" ON "organisation_administrators" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "organisation_administrators_person_id_index" ON "organisation_administrators" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "representations_organisation_id_index" ON "representations" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "representations_person_id_index" ON "representations" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_claim_id_capacity_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."capacity_claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Whoever was named by the workspace's administrator until now stays named.
INSERT INTO "representations" ("organisation_id", "person_id", "from_on", "reason", "named_at")
SELECT "organisation_id", "id", "registered_at"::date, '', "registered_at" FROM "people" WHERE "represents" AND "organisation_id" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "people" DROP COLUMN "represents";