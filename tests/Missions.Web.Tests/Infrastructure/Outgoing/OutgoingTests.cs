using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Missions.Geo.Remote;
using Missions.Testing.Outside;
using Missions.Web.Infrastructure.Outgoing;

namespace Missions.Web.Tests.Infrastructure.Outgoing;

public sealed class OutgoingTests
{
    public static TheoryData<RequestDelegate, RemoteFailure> Misbehaviours => new()
    {
        { Answers.Html(), RemoteFailure.NotJson },
        { Answers.Html(StatusCodes.Status502BadGateway), RemoteFailure.ServerError },
        { Answers.Status(StatusCodes.Status204NoContent), RemoteFailure.NotJson },
        { Answers.Json(""), RemoteFailure.NotUnderstood },
        { Answers.Json("[1,"), RemoteFailure.NotUnderstood },
        { Answers.Json("""{"answer":"forty-two"}"""), RemoteFailure.NotUnderstood },
        { Answers.Json("[]"), RemoteFailure.NotUnderstood },
        { Answers.TooMuch(saysItsLength: true), RemoteFailure.TooLarge },
        { Answers.TooMuch(saysItsLength: false), RemoteFailure.TooLarge },
        { Answers.HangsUp, RemoteFailure.Unreachable },
        { Answers.Nothing, RemoteFailure.TimedOut },
        { Answers.NoEnd, RemoteFailure.TimedOut },
        { Answers.Status(StatusCodes.Status301MovedPermanently, ("Location", "/elsewhere")), RemoteFailure.Redirected },
        { Answers.Status(StatusCodes.Status403Forbidden), RemoteFailure.Refused },
        { Answers.Json("""{"answer":1}""", StatusCodes.Status400BadRequest), RemoteFailure.Refused },
        { Answers.Status(StatusCodes.Status429TooManyRequests, ("Retry-After", "120")), RemoteFailure.Throttled },
    };

    [Theory]
    [MemberData(nameof(Misbehaviours), DisableDiscoveryEnumeration = true)]
    public async Task Answer_OfAServerThatMisbehaves_IsATypedFailure(RequestDelegate answer, RemoteFailure failure)
    {
        await using var server = await StubServer.StartAsync(answer);
        await using var client = Client(server.Address);

        var failed = Assert.IsType<RemoteAnswer<int>.Failed>(await client.AskAsync());

        Assert.Equal(failure, failed.Failure);
        Assert.Equal(failure == RemoteFailure.Throttled ? TimeSpan.FromMinutes(2) : null, failed.RetryAfter);
    }

    [Fact]
    public async Task Server_ThatFailsOnce_IsAskedAgain()
    {
        await using var server = await StubServer.StartAsync(Answers.Json("""{"answer":42}"""));
        server.Then(Answers.Status(StatusCodes.Status500InternalServerError)).Then(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        await using var client = Client(server.Address);

        Assert.Equal(new RemoteAnswer<int>.Answered(42), await client.AskAsync());
        Assert.Equal(3, server.Asked.Count);
    }

    [Fact]
    public async Task Server_ThatRefuses_IsNotAskedAgain()
    {
        await using var server = await StubServer.StartAsync(Answers.Status(StatusCodes.Status403Forbidden));
        await using var client = Client(server.Address);

        await client.AskAsync();

        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task Question_BelowAPath_SaysWhoAsks()
    {
        await using var server = await StubServer.StartAsync(Answers.Json("""{"answer":1}"""));
        await using var client = Client(new(server.Address, "/below"));

        await client.AskAsync();

        Assert.Equal(("/below/question?q=1", "Tests/1.0 (tests@labo.example)"), (server.Asked.Single().Question, server.Asked.Single().UserAgent));
    }

    [Fact]
    public async Task Server_ThatIsNotThere_IsUnreachable()
    {
        var server = await StubServer.StartAsync(Answers.Nothing);
        await server.DisposeAsync();
        await using var client = Client(server.Address);

        Assert.Equal(RemoteFailure.Unreachable, Assert.IsType<RemoteAnswer<int>.Failed>(await client.AskAsync()).Failure);
    }

    [Fact]
    public async Task Question_ThatIsCancelled_Throws()
    {
        await using var server = await StubServer.StartAsync(Answers.Nothing);
        await using var client = Client(server.Address, TimeSpan.FromMinutes(1));
        using var gaveUp = new CancellationTokenSource();
        var asked = client.AskAsync(gaveUp.Token);

        await gaveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
    }

    private static Asker Client(Uri address, TimeSpan? timeout = null)
    {
        var services = new ServiceCollection().AddSingleton(TimeProvider.System);
        services.AddOutgoing<Probe>(_ => new()
        {
            BaseAddress = address,
            UserAgent = "Tests/1.0 (tests@labo.example)",
            AttemptTimeout = timeout ?? TimeSpan.FromMilliseconds(500),
            FirstDelay = TimeSpan.FromMilliseconds(1),
        });
        return new(services.BuildServiceProvider());
    }

    private sealed class Probe(HttpClient http)
    {
        public Task<RemoteAnswer<int>> AskAsync(CancellationToken cancellation) =>
            http.AskAsync(new("question?q=1", UriKind.Relative), json => json.GetProperty("answer").GetInt32(), cancellation: cancellation);
    }

    private sealed class Asker(ServiceProvider services) : IAsyncDisposable
    {
        public Task<RemoteAnswer<int>> AskAsync(CancellationToken cancellation = default) => services.GetRequiredService<Probe>().AskAsync(cancellation);

        public ValueTask DisposeAsync() => services.DisposeAsync();
    }
}
