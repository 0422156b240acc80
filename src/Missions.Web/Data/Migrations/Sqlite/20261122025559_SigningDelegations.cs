using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Sqlite
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "signing_delegations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    principal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    delegate_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    capacity = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    employer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    maximum_cents = table.Column<long>(type: "INTEGER", nullable: true),
                    revoked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    destinations = table.Column<string>(type: "TEXT", nullable: false),
                    unit_ids = table.Column<string>(type: "TEXT", nullable: false)
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
                    delegation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    content_type = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false)
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
