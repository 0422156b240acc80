using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SigningDelegations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "signed_for_id",
                table: "mission_orders",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "signing_delegations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    principal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    delegate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    capacity = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    employer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    maximum_cents = table.Column<long>(type: "bigint", nullable: true),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    destinations = table.Column<string>(type: "text", nullable: false),
                    unit_ids = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signing_delegations", x => x.id);
                    table.ForeignKey(
                        name: "fk_signing_delegations_institutions_employer_id",
                        column: x => x.employer_id,
                        principalTable: "institutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_signing_delegations_people_delegate_id",
                        column: x => x.delegate_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_signing_delegations_people_principal_id",
                        column: x => x.principal_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "delegation_documents",
                columns: table => new
                {
                    delegation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    content_type = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_delegation_documents", x => x.delegation_id);
                    table.ForeignKey(
                        name: "fk_delegation_documents_signing_delegations_delegation_id",
                        column: x => x.delegation_id,
                        principalTable: "signing_delegations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_signing_delegations_delegate_id",
                table: "signing_delegations",
                column: "delegate_id");

            migrationBuilder.CreateIndex(
                name: "ix_signing_delegations_employer_id",
                table: "signing_delegations",
                column: "employer_id");

            migrationBuilder.CreateIndex(
                name: "ix_signing_delegations_principal_id",
                table: "signing_delegations",
                column: "principal_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "delegation_documents");

            migrationBuilder.DropTable(
                name: "signing_delegations");

            migrationBuilder.DropColumn(
                name: "signed_for_id",
                table: "mission_orders");
        }
    }
}
