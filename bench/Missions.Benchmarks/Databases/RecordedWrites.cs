using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Missions.Benchmarks.Databases;

/// <summary>A statement that wrote, with its parameters by name.</summary>
internal sealed record WrittenStatement(string Sql, IReadOnlyList<(string Name, NpgsqlTypes.NpgsqlDbType Type, object? Value)> Parameters);

/// <summary>Keeps the statements of a unit of work that write, so that the same rows may be written without the application.</summary>
internal sealed class RecordedWrites : DbCommandInterceptor
{
    private static readonly string[] Verbs = ["INSERT", "UPDATE", "DELETE"];

    private volatile List<WrittenStatement>? recorded;

    /// <summary>What one unit of work writes; nothing else may run meanwhile.</summary>
    internal async Task<IReadOnlyList<WrittenStatement>> OfAsync(Func<Task> work)
    {
        var statements = recorded = [];
        await work();
        recorded = null;
        return statements;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Keep(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Keep(command);
        return ValueTask.FromResult(result);
    }

    private void Keep(DbCommand command)
    {
        if (recorded is { } statements && Verbs.Any(verb => command.CommandText.StartsWith(verb, StringComparison.OrdinalIgnoreCase)))
            statements.Add(new(command.CommandText, [.. command.Parameters.Cast<NpgsqlParameter>().Select(parameter => (parameter.ParameterName, parameter.NpgsqlDbType, parameter.Value))]));
    }
}
