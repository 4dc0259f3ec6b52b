CREATE TABLE "paper_files" (
	"paper_id" uuid NOT NULL,
	"format" text NOT NULL,
	"content" "bytea" NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "paper_files_paper_id_format_pk" PRIMARY KEY("paper_id","format")
);
--> statement-breakpoint
ALTER TABLE "paper_files" ADD CONSTRAINT "paper_files_paper_id_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."papers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
INSERT INTO "paper_files" ("paper_id", "format", "content", "hash") SELECT "id", 'docx', "file", "hash" FROM "papers";--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON paper_files FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
ALTER TABLE "papers" ADD COLUMN "rows" jsonb;--> statement-breakpoint
ALTER TABLE "papers" DISABLE TRIGGER append_only;--> statement-breakpoint
UPDATE "papers" SET "rows" = (SELECT coalesce(jsonb_agg(jsonb_build_array(line) ORDER BY place), '[]') FROM string_to_table("words", E'\n') WITH ORDINALITY AS said(line, place) WHERE line <> '');--> statement-breakpoint
ALTER TABLE "papers" ENABLE TRIGGER append_only;--> statement-breakpoint
ALTER TABLE "papers" ALTER COLUMN "rows" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "papers" DROP COLUMN "words";--> statement-breakpoint
ALTER TABLE "papers" DROP COLUMN "file";--> statement-breakpoint
ALTER TABLE "papers" DROP COLUMN "hash";
