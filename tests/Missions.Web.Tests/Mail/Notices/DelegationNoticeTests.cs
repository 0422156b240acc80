using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Tests.Mail.Notices;

public sealed class DelegationNoticeTests
{
    [Fact]
    public async Task Delegation_GrantedThenRevoked_IsToldToBothWithItsDecision()
    {
        await using var app = await MissionsApp.StartAsync();
        var (director, deputy) = (await app.PersonAsync(DemoAccounts.Director), await app.PersonAsync(DemoAccounts.Deputy));
        var administrator = await app.PersonAsync(DemoAccounts.Administrator);
        var delegation = SigningDelegation.Record(new()
        {
            Id = Guid.NewGuid(),
            PrincipalId = director.Id,
            DelegateId = deputy.Id,
            Reference = "DEC-2026-042",
            Capacity = "Directeur adjoint",
            From = new(2026, 3, 9),
            Until = new(2026, 6, 30),
            UnitIds = [director.UnitId],
        });

        await app.ChangeAsync(db =>
        {
            db.SigningDelegations.Add(delegation);
            db.Record(OrganisationLog.DelegationGranted, administrator.Id, director.Id, app.Clock.GetUtcNow(), new { DelegationId = delegation.Id, delegation.DelegateId });
            db.Record(OrganisationLog.DelegationRevoked, administrator.Id, director.Id, app.Clock.GetUtcNow(), new { DelegationId = delegation.Id, delegation.DelegateId });
            return Task.CompletedTask;
        });

        var mails = (await app.MailsAsync()).Where(mail => mail.Subject.StartsWith("Une délégation", StringComparison.Ordinal)).ToList();
        Assert.Equal(["adjoint", "adjoint", "directrice", "directrice"], mails.Select(Letterbox.LoginOf).Order());
        Assert.Equal(2, mails.Count(mail => mail.Text.Contains("Marc Tissier peut signer pour Claire Dumas du 9\u00A0mars\u00A02026 au 30\u00A0juin\u00A02026, selon la décision DEC-2026-042.", StringComparison.Ordinal)));
        Assert.Equal(2, mails.Count(mail => mail.Text.Contains("Marc Tissier ne signe plus pour Claire Dumas", StringComparison.Ordinal)));
    }
}
