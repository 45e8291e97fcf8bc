using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BudgetPerformance.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class UnitPathsOfSums : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Standings_UnitId_Year_Month",
                table: "Standings");

            migrationBuilder.DropIndex(
                name: "IX_Projects_Year_UnitId",
                table: "Projects");

            migrationBuilder.AddColumn<string>(
                name: "UnitPath",
                table: "UnitStandings",
                type: "TEXT",
                unicode: false,
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.Sql("UPDATE UnitStandings SET UnitPath = (SELECT Path FROM Units WHERE Units.Id = UnitStandings.UnitId)");

            migrationBuilder.CreateIndex(
                name: "IX_UnitStandings_Year_UnitPath",
                table: "UnitStandings",
                columns: new[] { "Year", "UnitPath" });

            migrationBuilder.CreateIndex(
                name: "IX_Standings_Year_Month_UnitPath",
                table: "Standings",
                columns: new[] { "Year", "Month", "UnitPath" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_UnitId_Year",
                table: "Projects",
                columns: new[] { "UnitId", "Year" },
                filter: "State <> 'Approved'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_UnitStandings_Year_UnitPath",
                table: "UnitStandings");

            migrationBuilder.DropIndex(
                name: "IX_Standings_Year_Month_UnitPath",
                table: "Standings");

            migrationBuilder.DropIndex(
                name: "IX_Projects_UnitId_Year",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "UnitPath",
                table: "UnitStandings");

            migrationBuilder.CreateIndex(
                name: "IX_Standings_UnitId_Year_Month",
                table: "Standings",
                columns: new[] { "UnitId", "Year", "Month" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Year_UnitId",
                table: "Projects",
                columns: new[] { "Year", "UnitId" },
                filter: "State <> 'Approved'");
        }
    }
}
