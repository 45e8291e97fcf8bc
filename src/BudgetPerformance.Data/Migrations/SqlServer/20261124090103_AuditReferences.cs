using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BudgetPerformance.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AuditReferences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ProjectId",
                table: "AuditRows",
                type: "int",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditRows_ProjectId",
                table: "AuditRows",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_AuditRows_UnitId",
                table: "AuditRows",
                column: "UnitId");

            migrationBuilder.AddForeignKey(
                name: "FK_AuditRows_Projects_ProjectId",
                table: "AuditRows",
                column: "ProjectId",
                principalTable: "Projects",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_AuditRows_Units_UnitId",
                table: "AuditRows",
                column: "UnitId",
                principalTable: "Units",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_AuditRows_Projects_ProjectId",
                table: "AuditRows");

            migrationBuilder.DropForeignKey(
                name: "FK_AuditRows_Units_UnitId",
                table: "AuditRows");

            migrationBuilder.DropIndex(
                name: "IX_AuditRows_ProjectId",
                table: "AuditRows");

            migrationBuilder.DropIndex(
                name: "IX_AuditRows_UnitId",
                table: "AuditRows");

            migrationBuilder.DropColumn(
                name: "ProjectId",
                table: "AuditRows");
        }
    }
}
