using System.Linq.Expressions;

namespace Missions.Web.Data;

/// <summary>Joins conditions with « or » into one that the database can answer.</summary>
public static class AnyOf
{
    /// <summary>Rows that meet one of the conditions at least; none when there is no condition.</summary>
    public static IQueryable<T> WhereAny<T>(this IQueryable<T> rows, IEnumerable<Expression<Func<T, bool>>> conditions)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var any = conditions
            .Select(condition => new Renamed(condition.Parameters[0], row).Visit(condition.Body))
            .Aggregate((Expression)Expression.Constant(false), Expression.OrElse);
        return rows.Where(Expression.Lambda<Func<T, bool>>(any, row));
    }

    private sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
