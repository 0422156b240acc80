using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class RouteTerms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "rank",
                table: "route_steps",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "assignee",
                table: "route_steps",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "claimed_at",
                table: "route_steps",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "claimed_by_id",
                table: "route_steps",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "escalation",
                table: "route_steps",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "next_alert_at",
                table: "route_steps",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "terms",
                table: "route_steps",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "beside",
                table: "policy_steps",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "terms",
                table: "policy_steps",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "risk",
                table: "missions",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "opinion",
                table: "decisions",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "risk",
                table: "decisions",
                type: "text",
                nullable: true);

            // What was frozen with a deadline alone keeps it; steps ran one after the other.
            migrationBuilder.Sql("UPDATE policy_steps SET terms = '{\"deadlineDays\":' || deadline_days || '}'");
            migrationBuilder.Sql(
                "UPDATE route_steps SET terms = '{\"deadlineDays\":' || deadline_days || '}', rank = position, escalation = 'None', "
                + "assignee = CASE WHEN person_id IS NULL THEN 'Role' ELSE 'Person' END, next_alert_at = due_at");

            migrationBuilder.DropColumn(
                name: "deadline_days",
                table: "policy_steps");

            migrationBuilder.DropColumn(
                name: "deadline_days",
                table: "route_steps");

            migrationBuilder.CreateTable(
                name: "opinion_documents",
                columns: table => new
                {
                    step_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_opinion_documents", x => x.step_id);
                    table.ForeignKey(
                        name: "fk_opinion_documents_route_steps_step_id",
                        column: x => x.step_id,
                        principalTable: "route_steps",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "questions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    step_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    answered_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    mission_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_questions", x => x.id);
                    table.ForeignKey(
                        name: "fk_questions_missions_mission_id",
                        column: x => x.mission_id,
                        principalTable: "missions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_questions_route_steps_step_id",
                        column: x => x.step_id,
                        principalTable: "route_steps",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_questions_mission_id",
                table: "questions",
                column: "mission_id");

            migrationBuilder.CreateIndex(
                name: "ix_questions_step_id",
                table: "questions",
                column: "step_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "opinion_documents");

            migrationBuilder.DropTable(
                name: "questions");

            migrationBuilder.DropColumn(
                name: "assignee",
                table: "route_steps");

            migrationBuilder.DropColumn(
                name: "claimed_at",
                table: "route_steps");

            migrationBuilder.DropColumn(
                name: "claimed_by_id",
                table: "route_steps");

            migrationBuilder.DropColumn(
                name: "escalation",
                table: "route_steps");

            migrationBuilder.DropColumn(
                name: "next_alert_at",
                table: "route_steps");

            migrationBuilder.DropColumn(
                name: "terms",
                table: "route_steps");

            migrationBuilder.DropColumn(
                name: "beside",
                table: "policy_steps");

            migrationBuilder.DropColumn(
                name: "terms",
                table: "policy_steps");

            migrationBuilder.DropColumn(
                name: "risk",
                table: "missions");

            migrationBuilder.DropColumn(
                name: "opinion",
                table: "decisions");

            migrationBuilder.DropColumn(
                name: "risk",
                table: "decisions");

            migrationBuilder.AddColumn<int>(
                name: "deadline_days",
                table: "route_steps",
                type: "integer",
                nullable: false,
                defaultValue: 5);

            migrationBuilder.DropColumn(
                name: "rank",
                table: "route_steps");

            migrationBuilder.AddColumn<int>(
                name: "deadline_days",
                table: "policy_steps",
                type: "integer",
                nullable: false,
                defaultValue: 0);
        }
    }
}
