using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OrderFilesByLanguage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // By copy: SQLite changes no key in place, and what the scaffolder does for it runs outside the transaction.
            migrationBuilder.RenameTable(name: "order_files", newName: "former_order_files");
            migrationBuilder.CreateTable(
                name: "order_files",
                columns: table => new
                {
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    is_stamped = table.Column<bool>(type: "INTEGER", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    certificate_sha256 = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 64, nullable: true),
                    time_stamped_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_order_files", x => new { x.order_id, x.language, x.is_stamped });
                    table.ForeignKey(
                        name: "fk_order_files_mission_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "mission_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.Sql("INSERT INTO order_files (order_id, language, is_stamped, content, certificate_sha256, time_stamped_at) SELECT order_id, 'French', 0, content, certificate_sha256, time_stamped_at FROM former_order_files");
            migrationBuilder.Sql("INSERT INTO order_files (order_id, language, is_stamped, content, certificate_sha256, time_stamped_at) SELECT order_id, 'French', 1, content, certificate_sha256, time_stamped_at FROM stamped_files");
            migrationBuilder.Sql("INSERT INTO order_files (order_id, language, is_stamped, content, certificate_sha256, time_stamped_at) SELECT order_id, 'English', is_stamped, content, certificate_sha256, time_stamped_at FROM english_files");
            migrationBuilder.DropTable(name: "english_files");
            migrationBuilder.DropTable(name: "stamped_files");
            migrationBuilder.DropTable(name: "former_order_files");
            migrationBuilder.Sql("UPDATE jobs SET kind = replace(kind, '-english', '-order'), key = replace(key, '-english:', '-order:') || ':English', payload = replace(payload, '}', ',\"Language\":\"English\"}') WHERE kind IN ('seal-english', 'stamp-english')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameTable(name: "order_files", newName: "former_order_files");
            migrationBuilder.CreateTable(
                name: "order_files",
                columns: table => new
                {
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    certificate_sha256 = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 64, nullable: true),
                    time_stamped_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_order_files", x => x.order_id);
                    table.ForeignKey(
                        name: "fk_order_files_mission_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "mission_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "english_files",
                columns: table => new
                {
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_stamped = table.Column<bool>(type: "INTEGER", nullable: false),
                    certificate_sha256 = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 64, nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    time_stamped_at = table.Column<long>(type: "INTEGER", nullable: true)
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
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    certificate_sha256 = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 64, nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    time_stamped_at = table.Column<long>(type: "INTEGER", nullable: true)
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
            migrationBuilder.Sql("INSERT INTO order_files (order_id, content, certificate_sha256, time_stamped_at) SELECT order_id, content, certificate_sha256, time_stamped_at FROM former_order_files WHERE language = 'French' AND is_stamped = 0");
            migrationBuilder.Sql("INSERT INTO stamped_files (order_id, content, certificate_sha256, time_stamped_at) SELECT order_id, content, certificate_sha256, time_stamped_at FROM former_order_files WHERE language = 'French' AND is_stamped = 1");
            migrationBuilder.Sql("INSERT INTO english_files (order_id, is_stamped, content, certificate_sha256, time_stamped_at) SELECT order_id, is_stamped, content, certificate_sha256, time_stamped_at FROM former_order_files WHERE language = 'English'");
            migrationBuilder.DropTable(name: "former_order_files");
            migrationBuilder.Sql("UPDATE jobs SET kind = replace(kind, '-order', '-english'), key = replace(replace(key, '-order:', '-english:'), ':English', ''), payload = replace(payload, ',\"Language\":\"English\"', '') WHERE kind IN ('seal-order', 'stamp-order') AND key LIKE '%:English'");
        }
    }
}
