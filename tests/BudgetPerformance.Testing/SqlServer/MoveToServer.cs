using System.Linq.Expressions;
using BudgetPerformance.Data.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace BudgetPerformance.Testing.SqlServer;

/// <summary>Rewrites a query on the SQLite model into the same query on the SQL Server model, with some value for each of its parameters.</summary>
internal sealed class MoveToServer(SqlServerBudgetDbContext server, IAsyncQueryProvider provider) : ExpressionVisitor
{
    /// <summary>Whether the query is SQL already, and so meant for one database only.</summary>
    public bool IsRawSql { get; private set; }

    protected override Expression VisitExtension(Expression node)
    {
        switch (node)
        {
            case QueryParameterExpression functions when functions.Type == typeof(DbFunctions): return Expression.Property(null, typeof(EF), nameof(EF.Functions));
            case QueryParameterExpression parameter: return Captured(parameter.Type);
            case EntityQueryRootExpression root when root.GetType() == typeof(EntityQueryRootExpression):
                return new EntityQueryRootExpression(provider, server.Model.FindEntityType(root.EntityType.Name)!);
            case QueryRootExpression:
                IsRawSql = true;
                return node;
            default: return base.VisitExtension(node);
        }
    }

    // A property of a constant is what a captured variable looks like, so the value becomes a parameter and not a literal.
    private static MemberExpression Captured(Type type)
    {
        var box = Activator.CreateInstance(typeof(Box<>).MakeGenericType(type), Sample(type))!;
        return Expression.Property(Expression.Constant(box), "Value");
    }

    private static object? Sample(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(string)) return "x";
        if (plain == typeof(byte[])) return new byte[] { 1 };
        if (plain.IsArray) return Filled(plain.GetElementType()!);
        // A page of no rows would be translated to nothing at all.
        if (plain == typeof(int)) return 1;
        if (plain.IsValueType) return Activator.CreateInstance(plain);
        if (plain.IsGenericType && Filled(plain.GenericTypeArguments[0]) is { } items)
            return plain.IsInstanceOfType(items) ? items : Activator.CreateInstance(plain, items);
        throw new NotSupportedException($"No sample of {type} for a query's parameter: add one here.");
    }

    private static Array Filled(Type type)
    {
        var items = Array.CreateInstance(type, 1);
        items.SetValue(Sample(type), 0);
        return items;
    }

    private sealed record Box<T>(T Value);
}
