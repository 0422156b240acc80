using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SignatoryNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "signed_by_name",
                table: "mission_orders",
                type: "TEXT",
                maxLength: 201,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "signed_for_name",
                table: "mission_orders",
                type: "TEXT",
                maxLength: 201,
                nullable: true);

            // As the evidence of the signature has them; for an order of before it, as they stand.
            migrationBuilder.Sql("UPDATE mission_orders SET signed_by_name = (SELECT COALESCE((SELECT json_extract(e.facts, '$.who.name') FROM signature_evidence AS e WHERE e.order_id = mission_orders.id AND p.latin_given_name = '' AND p.latin_family_name = ''), trim(CASE WHEN p.latin_given_name <> '' THEN p.latin_given_name ELSE p.given_name END || ' ' || CASE WHEN p.latin_family_name <> '' THEN p.latin_family_name ELSE p.family_name END)) FROM people AS p WHERE p.id = mission_orders.signed_by_id) WHERE signed_by_id IS NOT NULL");
            migrationBuilder.Sql("UPDATE mission_orders SET signed_for_name = (SELECT COALESCE((SELECT json_extract(e.facts, '$.principal.name') FROM signature_evidence AS e WHERE e.order_id = mission_orders.id AND p.latin_given_name = '' AND p.latin_family_name = ''), trim(CASE WHEN p.latin_given_name <> '' THEN p.latin_given_name ELSE p.given_name END || ' ' || CASE WHEN p.latin_family_name <> '' THEN p.latin_family_name ELSE p.family_name END)) FROM people AS p WHERE p.id = mission_orders.signed_for_id) WHERE signed_for_id IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "signed_by_name",
                table: "mission_orders");

            migrationBuilder.DropColumn(
                name: "signed_for_name",
                table: "mission_orders");
        }
    }
}
