using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class InboxAmongMany : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_route_steps_due",
                table: "route_steps",
                columns: new[] { "due_at", "mission_id" },
                filter: "state = 'Active'");

            // By hand: the model cannot name a column of the content in an index.
            migrationBuilder.CreateIndex(
                name: "ix_missions_traveller_id_departs_on",
                table: "missions",
                columns: new[] { "traveller_id", "content_departs_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_missions_traveller_id_departs_on",
                table: "missions");

            migrationBuilder.DropIndex(
                name: "ix_route_steps_due",
                table: "route_steps");
        }
    }
}
