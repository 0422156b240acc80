using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class OrderFilesByLanguage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(name: "pk_order_files", table: "order_files");
            migrationBuilder.AddColumn<string>(name: "language", table: "order_files", type: "text", nullable: false, defaultValue: "French");
            migrationBuilder.AddColumn<bool>(name: "is_stamped", table: "order_files", type: "boolean", nullable: false, defaultValue: false);
            migrationBuilder.AddPrimaryKey(name: "pk_order_files", table: "order_files", columns: new[] { "order_id", "language", "is_stamped" });
            migrationBuilder.Sql("ALTER TABLE order_files ALTER COLUMN language DROP DEFAULT, ALTER COLUMN is_stamped DROP DEFAULT");
            migrationBuilder.Sql("INSERT INTO order_files (order_id, language, is_stamped, content, certificate_sha256, time_stamped_at) SELECT order_id, 'French', TRUE, content, certificate_sha256, time_stamped_at FROM stamped_files");
            migrationBuilder.Sql("INSERT INTO order_files (order_id, language, is_stamped, content, certificate_sha256, time_stamped_at) SELECT order_id, 'English', is_stamped, content, certificate_sha256, time_stamped_at FROM english_files");
            migrationBuilder.DropTable(name: "english_files");
            migrationBuilder.DropTable(name: "stamped_files");
            migrationBuilder.Sql("UPDATE jobs SET kind = replace(kind, '-english', '-order'), key = replace(key, '-english:', '-order:') || ':English', payload = replace(payload, '}', ',\"Language\":\"English\"}') WHERE kind IN ('seal-english', 'stamp-english')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "english_files",
                columns: table => new
                {
                    order_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_stamped = table.Column<bool>(type: "boolean", nullable: false),
                    certificate_sha256 = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    time_stamped_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_english_files", x => new { x.order_id, x.is_stamped });
                    table.ForeignKey(
                        name: "fk_english_files_mission_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "mission_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "stamped_files",
                columns: table => new
                {
                    order_id = table.Column<Guid>(type: "uuid", nullable: false),
                    certificate_sha256 = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
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
            migrationBuilder.Sql("INSERT INTO stamped_files (order_id, content, certificate_sha256, time_stamped_at) SELECT order_id, content, certificate_sha256, time_stamped_at FROM order_files WHERE language = 'French' AND is_stamped = TRUE");
            migrationBuilder.Sql("INSERT INTO english_files (order_id, is_stamped, content, certificate_sha256, time_stamped_at) SELECT order_id, is_stamped, content, certificate_sha256, time_stamped_at FROM order_files WHERE language = 'English'");
            migrationBuilder.Sql("DELETE FROM order_files WHERE language <> 'French' OR is_stamped");
            migrationBuilder.DropPrimaryKey(name: "pk_order_files", table: "order_files");
            migrationBuilder.DropColumn(name: "language", table: "order_files");
            migrationBuilder.DropColumn(name: "is_stamped", table: "order_files");
            migrationBuilder.AddPrimaryKey(name: "pk_order_files", table: "order_files", column: "order_id");
            migrationBuilder.Sql("UPDATE jobs SET kind = replace(kind, '-order', '-english'), key = replace(replace(key, '-order:', '-english:'), ':English', ''), payload = replace(payload, ',\"Language\":\"English\"', '') WHERE kind IN ('seal-order', 'stamp-order') AND key LIKE '%:English'");
        }
    }
}
