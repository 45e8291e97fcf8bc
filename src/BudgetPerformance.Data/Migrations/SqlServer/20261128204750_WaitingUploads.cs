using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BudgetPerformance.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class WaitingUploads : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_TemplateUploads_UploadedById",
                table: "TemplateUploads",
                column: "UploadedById",
                filter: "State = 'Pending'");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentLists_UploadedById",
                table: "PaymentLists",
                column: "UploadedById",
                filter: "State = 'Pending'");

            migrationBuilder.CreateIndex(
                name: "IX_BookImports_UploadedById",
                table: "BookImports",
                column: "UploadedById",
                filter: "State = 'Pending'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_TemplateUploads_UploadedById",
                table: "TemplateUploads");

            migrationBuilder.DropIndex(
                name: "IX_PaymentLists_UploadedById",
                table: "PaymentLists");

            migrationBuilder.DropIndex(
                name: "IX_BookImports_UploadedById",
                table: "BookImports");
        }
    }
}
