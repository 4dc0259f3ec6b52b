CREATE TABLE "letters" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid,
	"address" text,
	"language" text NOT NULL,
	"kind" text NOT NULL,
	"particulars" jsonb NOT NULL,
	"bill_id" uuid,
	"about" text,
	"word" text,
	"written_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	"due_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"tries" integer DEFAULT 0 NOT NULL,
	"failure" text,
	CONSTRAINT "letters_personId_kind_about_unique" UNIQUE("person_id","kind","about"),
	CONSTRAINT "letters_reader" CHECK (("letters"."person_id" is null) <> ("letters"."address" is null))
);
--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "language" text DEFAULT 'kk' NOT NULL;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "delivery" text DEFAULT 'at-once' NOT NULL;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_bill_id_bills_id_fk" FOREIGN KEY ("bill_id") REFERENCES "public"."bills"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letters_person_id_written_at_index" ON "letters" USING btree ("person_id","written_at");--> statement-breakpoint
CREATE INDEX "letters_due" ON "letters" USING btree ("due_at") WHERE "letters"."sent_at" is null;