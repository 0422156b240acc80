using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Testing.Processes;
using Missions.Web.Tests.Documents;
using Missions.Web.Tests.Features.Orders;

namespace Missions.Web.Tests.Features.Verify;

/// <summary>What is shown to /verify leaves no trace: no row, no file, not even one for a moment.</summary>
public sealed class StoresNothingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Files_WhateverTheyAre_LeaveNoRowNorFile(DatabaseKind kind)
    {
        await using var database = await TestDatabase.DemoAsync(kind);
        await using var stored = new ProgramDatabase(database);
        var temporary = Directory.CreateDirectory(Path.Combine(_folder.Path, "tmp")).FullName;
        // Where the framework would put a large upload, did it keep one: a request that tries fails.
        (string, string)[] settings = [.. MissionsProcess.DemoSettings, ("TMPDIR", temporary), ("ASPNETCORE_TEMP", Path.Combine(_folder.Path, "none")), ("Verify__PerMinute", "1000")];
        await using var program = await MissionsProcess.StartAsync(database, settings);
        var file = await IssueAsync(program, stored.Requests);
        var altered = file.ToArray();
        altered[^200] ^= 1;
        using var anyone = new Visitor(program.Address);
        await anyone.GetAsync("/verify");
        await database.QuietAsync();
        var before = (await RowsAsync(stored.Requests), Files(database.DataDirectory), Files(temporary));

        var answers = new List<(HttpStatusCode, string?)>();
        foreach (var shown in new[] { file, altered, Pdf(4), [.. "Bonjour"u8, .. new byte[4 << 20]], Pdf(10) })
        {
            var page = await anyone.ShowAsync(shown);
            answers.Add((page.Status, page.Verdict()));
        }

        Assert.Equal([(HttpStatusCode.OK, "Current"), (HttpStatusCode.OK, "Altered"), (HttpStatusCode.OK, "Unknown"), (HttpStatusCode.BadRequest, null), (HttpStatusCode.RequestEntityTooLarge, null)], answers);
        Assert.Equal(before, (await RowsAsync(stored.Requests), Files(database.DataDirectory), Files(temporary)));
    }

    public void Dispose() => _folder.Dispose();

    private static byte[] Pdf(int megabytes) => [.. "%PDF-1.7\n"u8, .. new byte[megabytes << 20]];

    private static async Task<byte[]> IssueAsync(MissionsProcess program, Requests requests)
    {
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        using var director = new Visitor(program.Address);
        await director.SignInAsync(DemoAccounts.Director);
        await (await director.GetAsync($"/orders/{id}/sign")).SignAsync(id);
        return (await SealedFile.WaitAsync(director, Assert.Single((await requests.ReadAsync(id)).Orders).Id)).Body;
    }

    /// <summary>Each table with the number of its rows.</summary>
    private static Task<string> RowsAsync(Requests requests) => requests.QueryAsync(async db =>
    {
        var counts = new List<string>();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            var count = $"SELECT count(*) AS \"Value\" FROM \"{table}\"";
            counts.Add($"{table} {await db.Database.SqlQueryRaw<long>(count).SingleAsync()}");
        }

        return string.Join('\n', counts);
    });

    private static string Files(string folder) => string.Join('\n', Directory.GetFileSystemEntries(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
}
