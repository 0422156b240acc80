using System.Data.Common;
using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Features;
using Npgsql;

namespace Missions.Web.Tests.Infrastructure.Errors;

public sealed class AwayAgainTests
{
    [Fact]
    public async Task Refusal_WhoseNamesTheDatabaseCannotTellAnyMore_SaysThatItIsAway()
    {
        var away = new AwayOnceRefused();
        await using var app = await MissionsApp.StartAsync();
        await using var program = app.WithWebHostBuilder(builder => builder.ConfigureTestServices(
            services => services.ConfigureDbContext<SqliteMissionsDbContext>(options => options.AddInterceptors(away))));
        var requests = new Requests(program.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller, Trips.To(Trips.Geneva));
        var fence = Requests.FenceOf(await requests.ReadAsync(id));
        using var late = new Visitor(program.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true }));
        await late.SignInAsync(DemoAccounts.Substitute);
        var manager = await requests.IdOfAsync(DemoAccounts.Manager);
        await requests.ChangeAsync(id, (mission, authority) => mission.Approve(fence, manager, null, authority));

        away.IsArmed = true;
        var answer = await late.PostAsync($"/approvals/{id}/approve", ("StepId", fence.StepId.ToString()), ("Round", "1"), ("Comment", "Conforme au budget."));

        Assert.True(away.WasAsked);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Indisponible"), (answer.Status, answer.Heading));
        Assert.Contains("Conforme au budget.", answer.Text, StringComparison.Ordinal);
    }

    /// <summary>Gone from the moment a write has read its mission: the next thing asked of it is who decided before.</summary>
    private sealed class AwayOnceRefused : DbCommandInterceptor
    {
        private volatile bool _isRead;

        public bool IsArmed { get; set; }

        public bool WasAsked { get; private set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (_isRead && command.CommandText.Contains("\"people\"", StringComparison.Ordinal))
            {
                WasAsked = true;
                throw new NpgsqlException("away", new IOException());
            }

            _isRead |= IsArmed && command.CommandText.Contains(RowLock.Tag, StringComparison.Ordinal);
            return ValueTask.FromResult(result);
        }
    }
}
