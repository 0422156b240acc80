using Microsoft.Extensions.Options;
using Missions.Testing.Outside;
using Missions.Web.Mail;
using Missions.Web.Mail.Smtp;
using Missions.Web.Tests.Mail.Eml;

namespace Missions.Web.Tests.Mail.Smtp;

/// <summary>Who is let in, and over what.</summary>
public sealed class SmtpLoginTests
{
    [Fact]
    public async Task Send_NameAndPasswordThatTheServerKnows_IsLetIn()
    {
        await using var server = await MailServer.StartAsync(new(User: "missions", Password: "s3cret é"));

        Assert.Equal(Delivery.Carried, await SendAsync(server, password: "s3cret é"));

        Assert.Equal("missions", Assert.Single(await server.TakenAsync()).User);
    }

    [Fact]
    public async Task Send_PasswordRefused_LetsEveryMailWait()
    {
        await using var server = await MailServer.StartAsync(new(User: "missions", Password: "s3cret"));

        var later = Assert.IsType<Delivery.Later>(await SendAsync(server, password: "guess"));

        Assert.Equal((true, MailTrouble.NotLetIn), (later.Everyone, later.Trouble));
        Assert.Contains("530", later.Reason, StringComparison.Ordinal);
        Assert.Equal(1, await server.UnknownAsync());
        Assert.Empty(await server.TakenAsync());
    }

    [Fact]
    public async Task Send_ServerWithoutStartTls_IsToldNothing()
    {
        await using var server = await MailServer.StartAsync();

        var later = Assert.IsType<Delivery.Later>(await SendAsync(server, password: null, startTls: true));

        Assert.Equal((true, MailTrouble.NoEncryption), (later.Everyone, later.Trouble));
        Assert.Empty(await server.TakenAsync());
    }

    [Fact]
    public async Task Send_CertificateOfNobodyKnown_IsToldNothing()
    {
        var (key, certificate) = TestCertificate.ForLoopback();
        await using var server = await MailServer.StartAsync(new(Key: key, Cert: certificate, User: "missions", Password: "s3cret"));

        var later = Assert.IsType<Delivery.Later>(await SendAsync(server, password: "s3cret", startTls: true));

        Assert.Equal((true, MailTrouble.Certificate), (later.Everyone, later.Trouble));
        Assert.Contains("certificate", later.Reason, StringComparison.Ordinal);
        Assert.Equal((0, 0), (await server.UnknownAsync(), (await server.TakenAsync()).Count));
    }

    private static Task<Delivery> SendAsync(MailServer server, string? password, bool startTls = false) => new SmtpTransport(Options.Create(new SmtpOptions
    {
        Host = "127.0.0.1",
        Port = server.Port,
        StartTls = startTls,
        UserName = password is null ? null : "missions",
        Password = password,
    })).SendAsync(Samples.Mail(), default);
}
