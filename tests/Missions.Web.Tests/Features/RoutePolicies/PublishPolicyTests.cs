using System.Net;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Tests.Features.RoutePolicies;

public sealed class PublishPolicyTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Version_Published_IsStoredWithAnEventAndFollowedByLaterRequestsAlone(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var requests = new Requests(app.Services);
        var older = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);

        var done = await admin.PublishShorterAsync("Circuit abrégé");
        var newer = await requests.SubmittedAsync(DemoAccounts.Traveller);

        var published = (await app.PoliciesAsync()).Single(policy => policy.Version == 2);
        Assert.EndsWith($"/policies/{published.Id}", done.Url.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(("Circuit abrégé", (Guid?)null, 3), (published.Name, published.EmployerId, published.Steps.Count));
        var happened = Assert.Single(await app.EventsAsync(OrganisationLog.PolicyPublished));
        Assert.Equal((published.Id, (await app.PersonAsync(DemoAccounts.Administrator)).Id), (happened.SubjectId, happened.ActorId));
        Assert.Equal((4, 3), ((await requests.ReadAsync(older)).Steps.Count, (await requests.ReadAsync(newer)).Steps.Count));
    }

    [Fact]
    public async Task Request_Returned_KeepsItsOwnVersion()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var before = (await requests.ReadAsync(id)).PolicyId;
        var manager = await requests.IdOfAsync(DemoAccounts.Manager);
        await requests.ChangeAsync(id, (mission, authority) => mission.Return(Requests.FenceOf(mission), manager, "À préciser.", authority));
        await (await app.VisitorAsync(DemoAccounts.Administrator)).PublishShorterAsync("Circuit abrégé");

        await (await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/missions/{id}/edit")).FormWith("#version").SubmitAsync("Soumettre la demande");

        var mission = await requests.ReadAsync(id);
        Assert.Equal((MissionStatus.Submitted, 2, before), (mission.Status, mission.Round, mission.PolicyId));
    }

    [Fact]
    public async Task Employer_WithARouteOfItsOwn_IsAloneToFollowIt()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);

        await admin.PublishShorterAsync("Circuit de l’université", $"?employer={await app.EmployerAsync("UPCité")}");
        var elsewhere = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var page = await admin.GetAsync("/policies");

        Assert.Equal(4, (await requests.ReadAsync(elsewhere)).Steps.Count);
        Assert.Equal(["CNRS"], page.All(".followers strong"));
        Assert.Equal(["Tous les établissements version 1", "UPCité version 1"], page.All(".policy h2"));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Button_ClickedTwice_PublishesOnce(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);
        var preview = await (await admin.NewVersionAsync()).Fill("Name", "Deux clics").SubmitAsync("Prévisualiser");
        var button = Circuits.PublishButton(preview);

        var answers = await Task.WhenAll(preview.Draft().SubmitAsync(button), preview.Draft().SubmitAsync(button));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(2, (await app.PoliciesAsync()).Count);
        Assert.Single(await app.EventsAsync(OrganisationLog.PolicyPublished));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Administrators_AtOnce_TheSecondIsToldAndLosesNothing(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var (one, other) = (await app.VisitorAsync(DemoAccounts.Administrator), await app.VisitorAsync(DemoAccounts.Administrator));
        var previews = new[] { await PreviewAsync(one, "Le mien"), await PreviewAsync(other, "Le sien") };

        var answers = await Task.WhenAll(previews.Select(preview => preview.Draft().SubmitAsync(Circuits.PublishButton(preview))));

        var told = Assert.Single(answers, answer => answer.Status == HttpStatusCode.Conflict);
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.Contains("La version 2 a été publiée entre-temps", told.Text, StringComparison.Ordinal);
        var lost = told.Draft().Value("Name");
        Assert.NotEqual(lost, (await app.PoliciesAsync()).Single(policy => policy.Version == 2).Name);

        var after = await told.Draft().SubmitAsync("Publier la version 3");
        Assert.Equal(HttpStatusCode.OK, after.Status);
        Assert.Equal(lost, (await app.PoliciesAsync()).Single(policy => policy.Version == 3).Name);
        Assert.Equal(2, (await app.EventsAsync(OrganisationLog.PolicyPublished)).Count);
    }

    [Fact]
    public async Task Form_ChangedSinceItsPreview_IsPreviewedAgain()
    {
        await using var app = await MissionsApp.StartAsync();
        var preview = await PreviewAsync(await app.VisitorAsync(DemoAccounts.Administrator), "Vu");

        var answer = await preview.Draft().Fill("Name", "Jamais vu").SubmitAsync(Circuits.PublishButton(preview));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(answer.Errors, error => error.Contains("a changé depuis l’aperçu", StringComparison.Ordinal));
        Assert.Equal("Jamais vu", answer.Draft().Value("Name"));
        Assert.Single(await app.PoliciesAsync());
    }

    [Fact]
    public async Task Version_WithEveryFieldChanged_IsStoredAsTyped()
    {
        await using var app = await MissionsApp.StartAsync();
        var form = await (await app.VisitorAsync(DemoAccounts.Administrator)).NewVersionAsync();
        form = (await form.SubmitAsync("add")).Draft();
        form = (await form.Fill("Steps[3].NewFact", "TravellerStatus").SubmitAsync("clause-3")).Draft();

        var preview = await form.Fill("Steps[3].Name", " Accord de la présidence ").Fill("Steps[3].Assignee", "Outside").Fill("Steps[3].Role", "SecurityOfficer").Tick("Steps[3].Beside")
            .Fill("Steps[3].Clauses[0].Comparison", "IsNot").Fill("Steps[3].Clauses[0].Value", "Intern")
            .Fill("Steps[3].DeadlineDays", "10").Fill("Steps[3].Count", "Calendar").Fill("Steps[3].ReminderDays", "0").Fill("Steps[3].EscalationDays", "4")
            .Fill("Steps[3].BackupRole", "Signatory").Tick("Steps[3].SubstitutesMayAct", ticked: false).SubmitAsync("Prévisualiser");
        await preview.Draft().SubmitAsync(Circuits.PublishButton(preview));

        var step = (await app.PoliciesAsync()).Single(policy => policy.Version == 2).Steps.Single(step => step.Position == 4);
        Assert.Equal(("Accord de la présidence", StepKind.Agreement, AssigneeKind.Outside, true), (step.Name, step.Kind, step.Assignee, step.Beside));
        Assert.Equal(new Clause(Fact.TravellerStatus, Comparison.IsNot, "Intern"), Assert.Single(step.Condition.Clauses));
        Assert.Equal(
            new StepTerms { DeadlineDays = 10, Count = DayCount.Calendar, ReminderDays = 0, EscalationDays = 4, BackupRole = Role.Signatory, SubstitutesMayAct = false },
            step.Terms);
    }

    private static async Task<Page> PreviewAsync(Visitor visitor, string name) => await (await visitor.NewVersionAsync()).Fill("Name", name).SubmitAsync("Prévisualiser");
}
