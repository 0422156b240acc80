using System.Net;
using AngleSharp.Html.Dom;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.RoutePolicies;

/// <summary>Each button gives the form back with what was typed, and no script is needed.</summary>
public sealed class PolicyFormTests
{
    [Fact]
    public async Task Buttons_OneAfterTheOther_KeepWhatWasTyped()
    {
        await using var app = await MissionsApp.StartAsync();
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);
        var form = await admin.NewVersionAsync();

        form = (await form.Fill("Name", "Circuit à trois").Fill("Steps[0].DeadlineDays", "trois").SubmitAsync("add")).Draft();
        form = (await form.Fill("Steps[3].Name", "Accord de l’équipe").Tick("Steps[3].Beside").Fill("Steps[3].NewFact", "EstimatedCost").SubmitAsync("clause-3")).Draft();
        form = (await form.Fill("Steps[3].Clauses[0].Value", "2 000,50").SubmitAsync("up-3")).Draft();
        form = (await form.SubmitAsync("remove-1")).Draft();

        Assert.Equal("Circuit à trois", form.Value("Name"));
        Assert.Equal("trois", form.Value("Steps[0].DeadlineDays"));
        Assert.Equal(("Accord de l’équipe", "2 000,50"), (form.Value("Steps[1].Name"), form.Value("Steps[1].Clauses[0].Value")));
        Assert.Equal("Avis sûreté", form.Value("Steps[2].Name"));
        Assert.Equal("Signature", form.Value("Steps[3].Kind"));
    }

    [Fact]
    public async Task Step_MovedFirst_RunsBesideNoOther()
    {
        await using var app = await MissionsApp.StartAsync();
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);

        var page = await admin.GetAsync("/policies/new");
        var moved = await page.Draft().Tick("Steps[1].Beside").SubmitAsync("up-1");
        var preview = await moved.Draft().SubmitAsync("Prévisualiser");

        Assert.Equal("Accord du responsable de crédits", moved.Draft().Value("Steps[0].Name"));
        Assert.Empty(preview.Errors);
        Assert.Equal("/policies/edit#down-0", page.Document.QuerySelector("#up-1")?.GetAttribute("formaction"));
        Assert.NotNull(moved.Document.QuerySelector("#down-0"));
    }

    [Theory]
    [InlineData("up-0")]
    [InlineData("down-2")]
    [InlineData("remove-3")]
    [InlineData("remove--1")]
    [InlineData("clause-0")]
    [InlineData("unclause-1-7")]
    [InlineData("")]
    public async Task Button_ThatNoFormHas_ChangesNothing(string verb)
    {
        await using var app = await MissionsApp.StartAsync();
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);
        var page = await admin.GetAsync("/policies/new");
        var fields = page.Document.QuerySelectorAll("form:has([name=DraftId]) input, form:has([name=DraftId]) select").OfType<IHtmlElement>()
            .Where(field => field is not (IHtmlInputElement { Type: "checkbox", IsChecked: false } or IHtmlInputElement { Name: "__RequestVerificationToken" }))
            .Select(field => (field.GetAttribute("name")!, field is IHtmlSelectElement select ? select.Value ?? "" : field.GetAttribute("value") ?? ""));

        var answer = await admin.PostAsync("/policies/edit", [.. fields, ("verb", verb)]);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(page.All(".step-number"), answer.All(".step-number"));
        Assert.Equal("1000", answer.Draft().Value("Steps[1].Clauses[0].Value"));
    }

    [Theory]
    [InlineData("Name", "", "« Nom du circuit »")]
    [InlineData("Steps[1].Name", "", "Étape 2, « Nom de l’étape »")]
    [InlineData("Steps[1].Name", "visa du gestionnaire", "Étape 2 (visa du gestionnaire), « Nom de l’étape »")]
    [InlineData("Steps[0].DeadlineDays", "0", "Étape 1 (Visa du gestionnaire), « Délai pour décider, en jours »")]
    [InlineData("Steps[0].DeadlineDays", "366", "de 1 à 365")]
    [InlineData("Steps[0].ReminderDays", "-1", "« Rappel, jours avant l’échéance »")]
    [InlineData("Steps[2].EscalationDays", "deux", "Étape 3 (Avis sûreté), « Relances, jours entre elles »")]
    [InlineData("Steps[0].Assignee", "Person", "Étape 1 (Visa du gestionnaire), « Personne sollicitée »")]
    [InlineData("Steps[0].Assignee", "ProjectBudgetHolder", "ne convient pas à la nature")]
    [InlineData("Steps[1].Clauses[0].Value", "beaucoup", "Étape 2 (Accord du responsable de crédits), « Condition 1 »")]
    [InlineData("Steps[1].Clauses[0].Value", "1000001", "« Condition 1 »")]
    public async Task Field_ThatIsWrong_IsNamedAndKept(string field, string typed, string expected)
    {
        await using var app = await MissionsApp.StartAsync();
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);

        var answer = await (await admin.NewVersionAsync()).Fill(field, typed).SubmitAsync("Prévisualiser");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(answer.Errors, error => error.Contains(expected, StringComparison.Ordinal));
        Assert.Equal(typed, answer.Draft().Value(field));
        Assert.Null(answer.Document.QuerySelector("#preview"));
    }

    [Fact]
    public async Task Route_ForgedWithoutItsSignature_IsRefused()
    {
        await using var app = await MissionsApp.StartAsync();
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);
        var steps = Enumerable.Range(0, 13).SelectMany(i => new[] { ($"Steps[{i}].Name", $"Étape {i}"), ($"Steps[{i}].Kind", "Agreement"), ($"Steps[{i}].Beside", "true") });

        var answer = await admin.PostAsync("/policies/publish", [.. steps, ("Name", "Forgé"), ("DraftId", Guid.NewGuid().ToString())]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        foreach (var expected in new[] { "Un circuit finit par sa seule signature.", "Un circuit a 12 étapes au plus.", "En parallèle de l’étape précédente" })
            Assert.Contains(answer.Errors, error => error.Contains(expected, StringComparison.Ordinal));
        Assert.Single(await app.PoliciesAsync());
    }
}
