CREATE TABLE "round_table_changes" (
	"round_table_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"reason_kk" text NOT NULL,
	"reason_ru" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	"place_kk" text NOT NULL,
	"place_ru" text NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "round_table_changes_round_table_id_number_pk" PRIMARY KEY("round_table_id","number")
);
--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "continues_approval" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "round_tables" ADD COLUMN "cancelled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "round_table_changes" ADD CONSTRAINT "round_table_changes_round_table_id_round_tables_id_fk" FOREIGN KEY ("round_table_id") REFERENCES "public"."round_tables"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_table_changes" ADD CONSTRAINT "round_table_changes_changed_by_people_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON round_table_changes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
