using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CancelledOrders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "certificate_sha256",
                table: "order_files",
                type: "character(64)",
                fixedLength: true,
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "time_stamped_at",
                table: "order_files",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "stamped_at",
                table: "mission_orders",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "stamped_file_sha256",
                table: "mission_orders",
                type: "character(64)",
                fixedLength: true,
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "stamped_files",
                columns: table => new
                {
                    order_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    certificate_sha256 = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    time_stamped_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stamped_files", x => x.order_id);
                    table.ForeignKey(
                        name: "fk_stamped_files_mission_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "mission_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_mission_orders_file_sha256",
                table: "mission_orders",
                column: "file_sha256");

            migrationBuilder.CreateIndex(
                name: "ix_mission_orders_stamped_file_sha256",
                table: "mission_orders",
                column: "stamped_file_sha256");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "stamped_files");

            migrationBuilder.DropIndex(
                name: "ix_mission_orders_file_sha256",
                table: "mission_orders");

            migrationBuilder.DropIndex(
                name: "ix_mission_orders_stamped_file_sha256",
                table: "mission_orders");

            migrationBuilder.DropColumn(
                name: "certificate_sha256",
                table: "order_files");

            migrationBuilder.DropColumn(
                name: "time_stamped_at",
                table: "order_files");

            migrationBuilder.DropColumn(
                name: "stamped_at",
                table: "mission_orders");

            migrationBuilder.DropColumn(
                name: "stamped_file_sha256",
                table: "mission_orders");
        }
    }
}
