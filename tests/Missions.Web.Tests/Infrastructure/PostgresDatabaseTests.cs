using Missions.Testing.Databases;
using Npgsql;

namespace Missions.Web.Tests.Infrastructure;

public sealed class PostgresDatabaseTests
{
    [Fact]
    public async Task EmptyDatabase_TwoTests_DoNotSeeEachOther()
    {
        await using var one = await TestDatabase.EmptyAsync(DatabaseKind.Postgres);
        await using var other = await TestDatabase.EmptyAsync(DatabaseKind.Postgres);

        await AskAsync(one, "CREATE TABLE missions (id integer)");

        Assert.Equal(1L, await AskAsync(one, "SELECT count(*) FROM pg_tables WHERE tablename = 'missions'"));
        Assert.Equal(0L, await AskAsync(other, "SELECT count(*) FROM pg_tables WHERE tablename = 'missions'"));
    }

    [Fact]
    public async Task EmptyDatabase_OnceDisposed_IsGone()
    {
        await using var witness = await TestDatabase.EmptyAsync(DatabaseKind.Postgres);
        var name = "";
        await using (var database = await TestDatabase.EmptyAsync(DatabaseKind.Postgres))
            name = (string)(await AskAsync(database, "SELECT current_database()::text"))!;

        Assert.Equal(0L, await AskAsync(witness, $"SELECT count(*) FROM pg_database WHERE datname = '{name}'"));
    }

    private static async Task<object?> AskAsync(TestDatabase database, string sql)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
