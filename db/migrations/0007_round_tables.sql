CREATE TABLE "agenda_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_table_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title_kk" text NOT NULL,
	"title_ru" text NOT NULL,
	"amendment_id" uuid,
	"provisions" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attendances" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_table_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"organisation_id" uuid,
	"person_id" uuid,
	"organisation_kk" text NOT NULL,
	"organisation_ru" text NOT NULL,
	"name_kk" text NOT NULL,
	"name_ru" text NOT NULL,
	"capacity" text NOT NULL,
	"invited_at" timestamp with time zone NOT NULL,
	"came_at" timestamp with time zone,
	CONSTRAINT "attendances_roundTableId_position_unique" UNIQUE("round_table_id","position")
);
--> statement-breakpoint
CREATE TABLE "minutes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_table_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"papers" jsonb NOT NULL,
	"hash" text NOT NULL,
	"circulated_by" uuid NOT NULL,
	"circulated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "minutes_roundTableId_version_unique" UNIQUE("round_table_id","version")
);
--> statement-breakpoint
CREATE TABLE "minutes_addenda" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"minutes_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"text_kk" text NOT NULL,
	"text_ru" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "minutes_addenda_minutesId_number_unique" UNIQUE("minutes_id","number")
);
--> statement-breakpoint
CREATE TABLE "minutes_approvals" (
	"minutes_id" uuid NOT NULL,
	"office" text NOT NULL,
	"approved_by" uuid NOT NULL,
	"approved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "minutes_approvals_minutes_id_office_pk" PRIMARY KEY("minutes_id","office")
);
--> statement-breakpoint
CREATE TABLE "minutes_corrections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"minutes_id" uuid NOT NULL,
	"statement_id" uuid,
	"was" text NOT NULL,
	"text" text NOT NULL,
	"corrected_by" uuid NOT NULL,
	"corrected_at" timestamp with time zone NOT NULL,
	"verdict" text,
	"reason" text DEFAULT '' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "resolutions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_table_id" uuid NOT NULL,
	"agenda_item_id" uuid,
	"text_kk" text NOT NULL,
	"text_ru" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "round_tables" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consultation_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"title_kk" text NOT NULL,
	"title_ru" text NOT NULL,
	"place_kk" text NOT NULL,
	"place_ru" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"chair_id" uuid NOT NULL,
	"secretary_id" uuid NOT NULL,
	"planned_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"circulated_at" timestamp with time zone,
	"approved_at" timestamp with time zone,
	CONSTRAINT "round_tables_consultationId_number_unique" UNIQUE("consultation_id","number")
);
--> statement-breakpoint
CREATE TABLE "spoken_comments" (
	"comment_id" uuid PRIMARY KEY NOT NULL,
	"statement_id" uuid NOT NULL,
	"speaker_kk" text,
	"speaker_ru" text,
	CONSTRAINT "spoken_comments_statementId_unique" UNIQUE("statement_id")
);
--> statement-breakpoint
CREATE TABLE "statement_revisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"statement_id" uuid NOT NULL,
	"stance" text NOT NULL,
	"text" text NOT NULL,
	"replaced_by" uuid NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"round_table_id" uuid NOT NULL,
	"agenda_item_id" uuid NOT NULL,
	"attendance_id" uuid NOT NULL,
	"capacity" text NOT NULL,
	"amendment_id" uuid,
	"provision_id" text,
	"address" text,
	"stance" text NOT NULL,
	"text" text NOT NULL,
	"language" text NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_table_id" uuid NOT NULL,
	"agenda_item_id" uuid,
	"text_kk" text NOT NULL,
	"text_ru" text NOT NULL,
	"responsible_kk" text NOT NULL,
	"responsible_ru" text NOT NULL,
	"asked_for" date NOT NULL,
	"due_on" date NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_round_table_id_round_tables_id_fk" FOREIGN KEY ("round_table_id") REFERENCES "public"."round_tables"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_amendment_id_amendments_id_fk" FOREIGN KEY ("amendment_id") REFERENCES "public"."amendments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_round_table_id_round_tables_id_fk" FOREIGN KEY ("round_table_id") REFERENCES "public"."round_tables"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_round_table_id_round_tables_id_fk" FOREIGN KEY ("round_table_id") REFERENCES "public"."round_tables"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_circulated_by_people_id_fk" FOREIGN KEY ("circulated_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_addenda" ADD CONSTRAINT "minutes_addenda_minutes_id_minutes_id_fk" FOREIGN KEY ("minutes_id") REFERENCES "public"."minutes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_addenda" ADD CONSTRAINT "minutes_addenda_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_approvals" ADD CONSTRAINT "minutes_approvals_minutes_id_minutes_id_fk" FOREIGN KEY ("minutes_id") REFERENCES "public"."minutes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_approvals" ADD CONSTRAINT "minutes_approvals_approved_by_people_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_corrections" ADD CONSTRAINT "minutes_corrections_minutes_id_minutes_id_fk" FOREIGN KEY ("minutes_id") REFERENCES "public"."minutes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_corrections" ADD CONSTRAINT "minutes_corrections_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_corrections" ADD CONSTRAINT "minutes_corrections_corrected_by_people_id_fk" FOREIGN KEY ("corrected_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_corrections" ADD CONSTRAINT "minutes_corrections_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resolutions" ADD CONSTRAINT "resolutions_round_table_id_round_tables_id_fk" FOREIGN KEY ("round_table_id") REFERENCES "public"."round_tables"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resolutions" ADD CONSTRAINT "resolutions_agenda_item_id_agenda_items_id_fk" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resolutions" ADD CONSTRAINT "resolutions_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_tables" ADD CONSTRAINT "round_tables_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_tables" ADD CONSTRAINT "round_tables_chair_id_people_id_fk" FOREIGN KEY ("chair_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_tables" ADD CONSTRAINT "round_tables_secretary_id_people_id_fk" FOREIGN KEY ("secretary_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spoken_comments" ADD CONSTRAINT "spoken_comments_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spoken_comments" ADD CONSTRAINT "spoken_comments_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_revisions" ADD CONSTRAINT "statement_revisions_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_revisions" ADD CONSTRAINT "statement_revisions_replaced_by_people_id_fk" FOREIGN KEY ("replaced_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_round_table_id_round_tables_id_fk" FOREIGN KEY ("round_table_id") REFERENCES "public"."round_tables"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_agenda_item_id_agenda_items_id_fk" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_attendance_id_attendances_id_fk" FOREIGN KEY ("attendance_id") REFERENCES "public"."attendances"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_amendment_id_amendments_id_fk" FOREIGN KEY ("amendment_id") REFERENCES "public"."amendments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_round_table_id_round_tables_id_fk" FOREIGN KEY ("round_table_id") REFERENCES "public"."round_tables"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_agenda_item_id_agenda_items_id_fk" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_items_round_table_id_position_index" ON "agenda_items" USING btree ("round_table_id","position");--> statement-breakpoint
CREATE INDEX "attendances_person_id_index" ON "attendances" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "minutes_corrections_minutes_id_index" ON "minutes_corrections" USING btree ("minutes_id");--> statement-breakpoint
CREATE INDEX "resolutions_round_table_id_index" ON "resolutions" USING btree ("round_table_id");--> statement-breakpoint
CREATE INDEX "round_tables_starts_at_index" ON "round_tables" USING btree ("starts_at");--> statement-breakpoint
CREATE INDEX "statement_revisions_statement_id_index" ON "statement_revisions" USING btree ("statement_id");--> statement-breakpoint
CREATE INDEX "statements_round_table_id_said_at_index" ON "statements" USING btree ("round_table_id","said_at");--> statement-breakpoint
CREATE INDEX "tasks_round_table_id_index" ON "tasks" USING btree ("round_table_id");--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON statement_revisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON minutes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON minutes_approvals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON minutes_addenda FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
