using System.Text.RegularExpressions;
using Npgsql;

namespace Missions.Benchmarks.Databases;

/// <summary>
/// Writes for a copy of a mission what the application wrote for the sample: the same statements in one transaction, prepared by the server, with the
/// copy's identifiers. What two recordings have different is new with each (the identifier of a job).
/// </summary>
internal sealed class BareDecision
{
    private readonly Guid sample;
    private readonly IReadOnlyList<Guid> steps;
    private readonly IReadOnlyList<WrittenStatement> statements;
    private readonly HashSet<Guid> lasting;

    /// <param name="sample">The mission that was decided on first.</param>
    /// <param name="steps">The steps of the mission that all are copies of.</param>
    /// <param name="statements">What was written for it.</param>
    /// <param name="others">What was written for another copy.</param>
    internal BareDecision(Guid sample, IReadOnlyList<Guid> steps, IReadOnlyList<WrittenStatement> statements, IReadOnlyList<WrittenStatement> others)
    {
        (this.sample, this.steps, this.statements) = (sample, steps, [.. statements.SelectMany(Single)]);
        if (!statements.Select(statement => statement.Sql).SequenceEqual(others.Select(other => other.Sql)))
            throw new InvalidOperationException("The application writes other statements for the same decision: nothing to compare with.");
        lasting = [.. GuidsOf(statements).Intersect(GuidsOf(others))];
    }

    /// <summary>How many statements it is.</summary>
    internal int Statements => statements.Count;

    /// <param name="connection">Used by nobody else meanwhile.</param>
    /// <param name="mission">A copy on which nothing was decided.</param>
    /// <param name="atOnce">Whether the statements go in one command, as few people write them by hand, rather than one after the other.</param>
    internal async Task RunAsync(NpgsqlConnection connection, Guid mission, bool atOnce)
    {
        var own = new Dictionary<Guid, Guid> { [sample] = mission };
        foreach (var step in steps)
            own.Add(MissionCopies.StepOf(sample, step), MissionCopies.StepOf(mission, step));
        await using var transaction = await connection.BeginTransactionAsync();
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var statement in statements)
        {
            var command = new NpgsqlBatchCommand(statement.Sql);
            foreach (var (_, type, value) in statement.Parameters)
                command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = type, Value = Own(value, own) ?? DBNull.Value });
            batch.BatchCommands.Add(command);
            if (atOnce)
                continue;
            await batch.ExecuteNonQueryAsync();
            batch.BatchCommands.Clear();
        }

        if (atOnce)
            await batch.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    /// <summary>The statements that were sent in one command, each with the parameters it names, by their place.</summary>
    private static IEnumerable<WrittenStatement> Single(WrittenStatement sent) =>
        sent.Sql.Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(sql =>
        {
            var parameters = sent.Parameters.Where(parameter => Named(parameter.Name).IsMatch(sql)).ToList();
            return new WrittenStatement(parameters.Index().Aggregate(sql, (text, parameter) => Named(parameter.Item.Name).Replace(text, _ => $"${parameter.Index + 1}")), parameters);
        });

    private static Regex Named(string parameter) => new($@"@{Regex.Escape(parameter.TrimStart('@'))}\b", RegexOptions.None, TimeSpan.FromSeconds(1));

    private object? Own(object? value, Dictionary<Guid, Guid> own) => value switch
    {
        Guid id when own.TryGetValue(id, out var other) => other,
        Guid id when !lasting.Contains(id) => own[id] = Guid.CreateVersion7(),
        string text when text.Contains('-', StringComparison.Ordinal) => own.Aggregate(text, (changed, pair) => changed.Replace(pair.Key.ToString(), pair.Value.ToString(), StringComparison.Ordinal)),
        _ => value,
    };

    private static IEnumerable<Guid> GuidsOf(IReadOnlyList<WrittenStatement> statements) =>
        statements.SelectMany(statement => statement.Parameters).Select(parameter => parameter.Value).OfType<Guid>();
}
