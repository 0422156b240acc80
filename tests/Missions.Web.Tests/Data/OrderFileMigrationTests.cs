using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Features.Verify;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Data;

/// <summary>A laboratory whose English and stamped files were in tables of their own, and whose English ones had jobs of their own.</summary>
public sealed class OrderFileMigrationTests
{
    private const string Before = "PayerDocuments";

    private static readonly DateTimeOffset NextDay = MissionsApp.Start.AddDays(1);

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Files_OfTheFormerTables_AreKeptAndTheirWaitingJobsAreDone(DatabaseKind kind)
    {
        await using var database = await MissionsApp.DatabaseAsync(kind);
        Guid waiting;
        Dictionary<(Guid, Language, bool), (string Sha256, string? Certificate)> files;
        await using (var app = MissionsApp.On(database, MissionsApp.Start))
        {
            var cancelled = await InEnglishAsync(app);
            await app.CancelAsync(cancelled.MissionId);
            await app.PassAsync(TimeSpan.Zero);
            waiting = (await InEnglishAsync(app)).OrderId;
            await app.ChangeAsync(db => ForgetEnglishAsync(db, waiting));
            files = await FilesAsync(app);
            Assert.Equal(4, files.Keys.Count(key => key.Item1 == cancelled.OrderId));
            await app.QueryAsync(db => db.People.ExecuteUpdateAsync(set => set.SetProperty(person => person.FamilyName, "Renommée")));
            await app.QueryAsync(db => TakeBackAsync(db, files.Keys));
        }

        await using var now = MissionsApp.On(database, NextDay);
        await now.PassAsync(TimeSpan.Zero);

        var after = await FilesAsync(now);
        Assert.True(after.Remove((waiting, Language.English, false), out var sealedNow), "The job of the former kind was not run.");
        Assert.Equal(files, after);
        Assert.Equal(sealedNow.Sha256, await now.QueryAsync(db => db.MissionOrders.Where(order => order.Id == waiting).Select(order => order.English!.FileSha256).SingleAsync()));
        Assert.Equal("Claire Dumas", await now.QueryAsync(db => db.MissionOrders.Where(order => order.Id == waiting).Select(order => order.SignedByName).SingleAsync()));
        Assert.False(await now.QueryAsync(db => db.MissionOrders.AnyAsync(order => order.SignedByName == "")), "An order of before evidence was kept has no name.");
        Assert.False(await now.QueryAsync(db => db.Jobs.AnyAsync(job => job.Kind.EndsWith("-english"))));
        Assert.False(await now.QueryAsync(db => db.Database.SqlQuery<string>($"SELECT kind AS \"Value\" FROM jobs WHERE state = 'Failed'").AnyAsync()));
    }

    private static async Task<(Guid MissionId, Guid OrderId)> InEnglishAsync(MissionsApp app)
    {
        var requests = new Requests(app.Services);
        var (id, _) = await app.IssueAsync();
        var order = (await requests.ReadAsync(id)).Orders[0].Id;
        var traveller = await requests.IdOfAsync(DemoAccounts.Traveller);
        await requests.ChangeAsync(id, (mission, authority) => mission.AskForEnglish(order, Actor.Self(traveller), authority.At));
        await app.PassAsync(TimeSpan.Zero);
        return (id, order);
    }

    /// <summary>As if its job waited still: for the next day, which this process does not see.</summary>
    private static async Task ForgetEnglishAsync(MissionsDbContext db, Guid orderId)
    {
        await db.OrderFiles.Where(file => file.OrderId == orderId && file.Language == Language.English).ExecuteDeleteAsync();
        await db.MissionOrders.Where(order => order.Id == orderId).ExecuteUpdateAsync(set => set
            .SetProperty(order => order.English!.SealedAt, (DateTimeOffset?)null).SetProperty(order => order.English!.FileSha256, (string?)null));
        await db.Jobs.Where(job => job.Key == $"seal-order:{orderId}:English").ExecuteUpdateAsync(set => set
            .SetProperty(job => job.State, JobState.Pending).SetProperty(job => job.DueAt, NextDay).SetProperty(job => job.EndedAt, (DateTimeOffset?)null));
    }

    private static async Task<bool> TakeBackAsync(MissionsDbContext db, IReadOnlyCollection<(Guid Order, Language Language, bool IsStamped)> files)
    {
        await db.GetService<IMigrator>().MigrateAsync(Before);
        Assert.Equal(files.Count(file => file.Language == Language.English), await db.Database.SqlQuery<long>($"SELECT count(*) AS \"Value\" FROM english_files").SingleAsync());
        Assert.Equal(files.Count(file => file is { Language: Language.French, IsStamped: true }), await db.Database.SqlQuery<long>($"SELECT count(*) AS \"Value\" FROM stamped_files").SingleAsync());
        return Assert.Single(await db.Database.SqlQuery<string>($"SELECT kind AS \"Value\" FROM jobs WHERE state = 'Pending' AND kind LIKE '%-english'").ToListAsync()) == "seal-english";
    }

    private static Task<Dictionary<(Guid, Language, bool), (string Sha256, string? Certificate)>> FilesAsync(MissionsApp app) => app.QueryAsync(async db =>
        (await db.OrderFiles.AsNoTracking().ToListAsync()).ToDictionary(
            file => (file.OrderId, file.Language, file.IsStamped), file => (Convert.ToHexStringLower(SHA256.HashData(file.Content)), file.CertificateSha256)));
}
