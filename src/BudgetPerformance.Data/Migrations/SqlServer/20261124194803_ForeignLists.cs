using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BudgetPerformance.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ForeignLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsList",
                table: "TemplateUploads",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "ImportedAt",
                table: "BookImports",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ImportedBy",
                table: "BookImports",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            // Who took a book over stood where others have who ended it.
            migrationBuilder.Sql("UPDATE BookImports SET ImportedBy = EndedBy, ImportedAt = EndedAt, EndedBy = '', EndedAt = NULL WHERE State = 'Imported'");

            migrationBuilder.CreateTable(
                name: "ForeignLists",
                columns: table => new
                {
                    UploadId = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    Headings = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Rows = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Mapping = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    IsMapped = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ForeignLists", x => x.UploadId);
                    table.ForeignKey(
                        name: "FK_ForeignLists_FiscalYears_Year",
                        column: x => x.Year,
                        principalTable: "FiscalYears",
                        principalColumn: "Year",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ForeignLists_TemplateUploads_UploadId",
                        column: x => x.UploadId,
                        principalTable: "TemplateUploads",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ForeignLists_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ForeignLists_UnitId",
                table: "ForeignLists",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_ForeignLists_Year",
                table: "ForeignLists",
                column: "Year");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("UPDATE BookImports SET EndedBy = ImportedBy, EndedAt = ImportedAt WHERE State = 'Imported'");

            migrationBuilder.DropTable(
                name: "ForeignLists");

            migrationBuilder.DropColumn(
                name: "IsList",
                table: "TemplateUploads");

            migrationBuilder.DropColumn(
                name: "ImportedAt",
                table: "BookImports");

            migrationBuilder.DropColumn(
                name: "ImportedBy",
                table: "BookImports");
        }
    }
}
