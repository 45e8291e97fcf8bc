using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BudgetPerformance.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class WaitingProjects : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Projects_UnitId_Year",
                table: "Projects");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Waiting",
                table: "Projects",
                columns: new[] { "UnitId", "Year" },
                filter: "State <> 'Approved'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Projects_Waiting",
                table: "Projects");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_UnitId_Year",
                table: "Projects",
                columns: new[] { "UnitId", "Year" },
                filter: "State <> 'Approved'");
        }
    }
}
