using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BudgetPerformance.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class SealedPacks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SealedPacks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "varchar(60)", unicode: false, maxLength: 60, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    Projects = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    UnitPath = table.Column<string>(type: "varchar(200)", unicode: false, maxLength: 200, nullable: false),
                    PreviousNumber = table.Column<string>(type: "varchar(60)", unicode: false, maxLength: 60, nullable: false),
                    PreviousHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    PrintedCode = table.Column<string>(type: "varchar(16)", unicode: false, maxLength: 16, nullable: false),
                    ClosingHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    SealedById = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    SealedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    SealedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SealedPacks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SealedPacks_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PackFiles",
                columns: table => new
                {
                    PackId = table.Column<int>(type: "int", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(240)", maxLength: 240, nullable: false),
                    IsData = table.Column<bool>(type: "bit", nullable: false),
                    Length = table.Column<int>(type: "int", nullable: false),
                    Sha256 = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackFiles", x => new { x.PackId, x.Position });
                    table.ForeignKey(
                        name: "FK_PackFiles_SealedPacks_PackId",
                        column: x => x.PackId,
                        principalTable: "SealedPacks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PackReopenings",
                columns: table => new
                {
                    PackId = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ReopenedById = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    ReopenedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ReopenedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackReopenings", x => x.PackId);
                    table.ForeignKey(
                        name: "FK_PackReopenings_SealedPacks_PackId",
                        column: x => x.PackId,
                        principalTable: "SealedPacks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SealedPacks_Number",
                table: "SealedPacks",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SealedPacks_PrintedCode",
                table: "SealedPacks",
                column: "PrintedCode");

            migrationBuilder.CreateIndex(
                name: "IX_SealedPacks_UnitId",
                table: "SealedPacks",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_SealedPacks_Year_UnitPath",
                table: "SealedPacks",
                columns: new[] { "Year", "UnitPath" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PackFiles");

            migrationBuilder.DropTable(
                name: "PackReopenings");

            migrationBuilder.DropTable(
                name: "SealedPacks");
        }
    }
}
