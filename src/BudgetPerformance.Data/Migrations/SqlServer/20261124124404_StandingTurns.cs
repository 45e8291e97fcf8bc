using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BudgetPerformance.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class StandingTurns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Standings_Year_Month_Missing",
                table: "Standings");

            migrationBuilder.AddColumn<long>(
                name: "FiscalBudget",
                table: "UnitStandings",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "Improved",
                table: "UnitStandings",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Shifted",
                table: "UnitStandings",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Worsened",
                table: "UnitStandings",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "FiscalBudget",
                table: "Standings",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "Turn",
                table: "Standings",
                type: "varchar(20)",
                unicode: false,
                maxLength: 20,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Standings_Year_Month_Missing_ProjectId",
                table: "Standings",
                columns: new[] { "Year", "Month", "Missing", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_Standings_Year_Month_Status_Missing_ProjectId",
                table: "Standings",
                columns: new[] { "Year", "Month", "Status", "Missing", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_Standings_Year_Month_Turn_Missing_ProjectId",
                table: "Standings",
                columns: new[] { "Year", "Month", "Turn", "Missing", "ProjectId" },
                filter: "Turn IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Year_UnitId",
                table: "Projects",
                columns: new[] { "Year", "UnitId" },
                filter: "State <> 'Approved'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Standings_Year_Month_Missing_ProjectId",
                table: "Standings");

            migrationBuilder.DropIndex(
                name: "IX_Standings_Year_Month_Status_Missing_ProjectId",
                table: "Standings");

            migrationBuilder.DropIndex(
                name: "IX_Standings_Year_Month_Turn_Missing_ProjectId",
                table: "Standings");

            migrationBuilder.DropIndex(
                name: "IX_Projects_Year_UnitId",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "FiscalBudget",
                table: "UnitStandings");

            migrationBuilder.DropColumn(
                name: "Improved",
                table: "UnitStandings");

            migrationBuilder.DropColumn(
                name: "Shifted",
                table: "UnitStandings");

            migrationBuilder.DropColumn(
                name: "Worsened",
                table: "UnitStandings");

            migrationBuilder.DropColumn(
                name: "FiscalBudget",
                table: "Standings");

            migrationBuilder.DropColumn(
                name: "Turn",
                table: "Standings");

            migrationBuilder.CreateIndex(
                name: "IX_Standings_Year_Month_Missing",
                table: "Standings",
                columns: new[] { "Year", "Month", "Missing" });
        }
    }
}
