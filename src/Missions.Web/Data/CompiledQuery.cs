using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Missions.Web.Data;

/// <summary>A question asked so often that EF is to translate it once for good rather than look it up each time; once for each model, of which there are two.</summary>
internal sealed class CompiledQuery<TArgument, T>(Expression<Func<MissionsDbContext, TArgument, IQueryable<T>>> query)
{
    private readonly Func<MissionsDbContext, TArgument, IAsyncEnumerable<T>> _onPostgres = EF.CompileAsyncQuery(query), _onSqlite = EF.CompileAsyncQuery(query);

    public async Task<List<T>> ReadAsync(MissionsDbContext db, TArgument argument, CancellationToken cancellation)
    {
        var rows = new List<T>();
        await foreach (var row in (db is PostgresMissionsDbContext ? _onPostgres : _onSqlite)(db, argument).WithCancellation(cancellation))
            rows.Add(row);
        return rows;
    }
}
