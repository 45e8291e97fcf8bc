using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BudgetPerformance.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WaitingProjects : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameIndex(
                name: "IX_Projects_UnitId_Year",
                table: "Projects",
                newName: "IX_Projects_Waiting");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameIndex(
                name: "IX_Projects_Waiting",
                table: "Projects",
                newName: "IX_Projects_UnitId_Year");
        }
    }
}
