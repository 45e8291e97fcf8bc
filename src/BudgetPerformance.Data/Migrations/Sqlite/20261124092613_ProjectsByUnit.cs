using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BudgetPerformance.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ProjectsByUnit : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Projects_UnitId",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_Year_UnitId_CodeKey",
                table: "Projects");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_UnitId_Year_CodeKey",
                table: "Projects",
                columns: new[] { "UnitId", "Year", "CodeKey" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Projects_UnitId_Year_CodeKey",
                table: "Projects");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_UnitId",
                table: "Projects",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Year_UnitId_CodeKey",
                table: "Projects",
                columns: new[] { "Year", "UnitId", "CodeKey" },
                unique: true);
        }
    }
}
