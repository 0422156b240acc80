using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Missions.Testing.Databases;
using Missions.Testing.Documents;
using Missions.Testing.Pages;
using Missions.Web.Documents.Orders;
using Missions.Web.Features.Orders;
using Missions.Web.Tests.Documents;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Orders;

/// <summary>People who are renamed once they signed: what they signed keeps the name they had.</summary>
public sealed class FrozenNamesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Files_MadeAfterTheDelegateAndThePrincipalWereRenamed_NameThemAsTheySigned(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Director, DemoAccounts.Manager);
        await Signing.SignAsync(app, id, DemoAccounts.Deputy);
        var order = Assert.Single((await requests.ReadAsync(id)).Orders);
        using var director = await app.VisitorAsync(DemoAccounts.Director);
        await SealedFile.WaitAsync(director, order.Id);

        await app.QueryAsync(db => db.People.ExecuteUpdateAsync(set => set.SetProperty(person => person.FamilyName, "Renommée")));
        var asker = await requests.IdOfAsync(DemoAccounts.Director);
        await requests.ChangeAsync(id, (mission, authority) => mission.AskForEnglish(order.Id, Actor.Self(asker), authority.At));
        await app.PassAsync(TimeSpan.Zero);

        var english = Tool.PdfToText(_folder.Write("english.pdf", (await director.GetAsync($"/orders/{order.Id}/file/en")).Body));
        var french = Tool.PdfToText(_folder.Write("french.pdf", OrderPdf.Render(await app.Services.GetRequiredService<OrderContents>().OfAsync(order.Id, OrderLanguage.French, default))));
        foreach (var text in new[] { english, french })
        {
            Assert.Contains("Marc Tissier", text, StringComparison.Ordinal);
            Assert.Contains("Claire Dumas", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Renommée", text, StringComparison.Ordinal);
        }

        Assert.Contains("For Claire Dumas", english, StringComparison.Ordinal);
        Assert.Contains("Pour Claire Dumas", french, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
