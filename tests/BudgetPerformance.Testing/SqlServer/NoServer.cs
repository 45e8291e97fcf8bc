using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BudgetPerformance.Testing.SqlServer;

/// <summary>Stands where a SQL Server would: hears every command, says its text and its parameters on, and does not answer.</summary>
internal sealed class NoServer(Action<string, string> heard) : DbCommandInterceptor, IDbConnectionInterceptor
{
    public InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

    public InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Hear(command);
        throw new NobodyThere();
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Hear(command);
        throw new NobodyThere();
    }

    private void Hear(DbCommand command) => heard(command.CommandText, string.Join(',', command.Parameters.Cast<SqlParameter>().Select(parameter => $"\n    {parameter.ParameterName} {TypeOf(parameter)}")));

    private static string TypeOf(SqlParameter parameter) => parameter.SqlDbType switch
    {
        SqlDbType.NVarChar or SqlDbType.VarChar or SqlDbType.NChar or SqlDbType.Char or SqlDbType.VarBinary => $"{parameter.SqlDbType}({(parameter.Size is > 0 and <= 4000 ? parameter.Size : "max")})",
        var type => type.ToString(),
    };

    public sealed class NobodyThere : Exception;
}
