using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using Missions.Testing.Outside;
using Missions.Web.Mail;
using Missions.Web.Mail.Smtp;
using Missions.Web.Tests.Mail.Eml;

namespace Missions.Web.Tests.Mail.Smtp;

/// <summary>One message at a time, with a mail server that is really running.</summary>
public sealed class SmtpTransportTests
{
    [Fact]
    public async Task Send_Mail_ArrivesWithItsHeadersAndBothTexts_AsAnotherReaderUnderstandsThem()
    {
        await using var server = await MailServer.StartAsync();

        var delivery = await Transport(server).SendAsync(Samples.Mail(), default);

        Assert.Equal(Delivery.Carried, delivery);
        var taken = Assert.Single(await server.TakenAsync());
        Assert.Equal(["zoe@lab.example"], taken.Recipients);
        var mail = taken.Mail;
        Assert.Equal(("Zoé Müller", "LabMissions", "D2026-0042\u00A0: votre visa est demandé"), (mail.ToName, mail.FromName, mail.Subject));
        Assert.Equal(["zoe@lab.example", "missions@lab.example"], mail.To.Concat(mail.From));
        Assert.Equal("<D2026-0042.3.0198b8f0aaaabbbbccccddddeeeeffff@missions.lab.example>", mail.MessageId);
        Assert.Equal(["<D2026-0042@missions.lab.example>", "<D2026-0042@missions.lab.example>"], [.. mail.References, mail.InReplyTo]);
        Assert.Equal(Samples.Text.TrimEnd(), mail.Text.TrimEnd());
        Assert.Equal(Samples.Mail().Html.TrimEnd(), mail.Html.TrimEnd());
        Assert.Contains("List-Id: LabMissions <missions.lab.example>", mail.Headers);
        Assert.Contains("Auto-Submitted: auto-generated", mail.Headers);
        Assert.Single(mail.Headers, header => header.StartsWith("Date: ", StringComparison.Ordinal) && DateTimeOffset.TryParse(mail.Date, CultureInfo.InvariantCulture, out _));
    }

    [Theory]
    [InlineData("Zoé\r\nBcc: everyone@lab.example\r\n\r\nHello")]
    [InlineData("Zoé\nBcc: everyone@lab.example")]
    [InlineData("Zoé\rBcc: everyone@lab.example")]
    [InlineData("Zoé\u2028Bcc: everyone@lab.example")]
    [InlineData("Zoé\0\u0085Bcc: everyone@lab.example")]
    [InlineData("\"Zoé\" <everyone@lab.example>,")]
    [InlineData("Zoé\\\" <everyone@lab.example>, \"")]
    public async Task Send_HostileNameAndSubject_ReachesItsOneRecipientAndNobodyElse(string hostile)
    {
        await using var server = await MailServer.StartAsync();

        Assert.Equal(Delivery.Carried, await Transport(server).SendAsync(Samples.Mail(name: hostile, subject: hostile), default));

        var taken = Assert.Single(await server.TakenAsync());
        Assert.Equal(["zoe@lab.example"], taken.Recipients);
        Assert.Equal(["zoe@lab.example"], taken.Mail.To);
        Assert.DoesNotContain(taken.Mail.Headers, header => header.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(Samples.Text.TrimEnd(), taken.Mail.Text.TrimEnd());
    }

    [Theory]
    [InlineData("Nguyễn Thị Minh Khai")]
    [InlineData("Σωκράτης Παπαδόπουλος")]
    [InlineData("Владимир Вернадский")]
    [InlineData("Jean-Baptiste d’Œuvre, de l’Académie « des » sciences \U0001F680 et de bien d’autres compagnies savantes encore")]
    public async Task Send_NameInUtf8_IsReadAsItWasWritten(string name)
    {
        await using var server = await MailServer.StartAsync();

        await Transport(server).SendAsync(Samples.Mail(name: name, subject: $"D2026-0042\u00A0: {name}"), default);

        var mail = Assert.Single(await server.TakenAsync()).Mail;
        Assert.Equal((name, $"D2026-0042\u00A0: {name}"), (mail.ToName, mail.Subject));
    }

    [Theory]
    [InlineData("rcpt 550 5.1.1 No such user here", "550", "No such user here")]
    [InlineData("rcpt 553 Mailbox name not allowed", "553", "Mailbox name not allowed")]
    [InlineData("data 552 5.3.4 Message too big", "552", "Message too big")]
    public async Task Send_RefusedForGood_EndsThatMessage_InTheServersWords(string order, string code, string words)
    {
        await using var server = await MailServer.StartAsync();
        await server.ThenAsync(order);

        var refused = Assert.IsType<Delivery.Refused>(await Transport(server).SendAsync(Samples.Mail(), default));

        Assert.Equal(code switch { "552" => MailTrouble.TooBig, _ => MailTrouble.UnknownMailbox }, refused.Trouble);
        Assert.StartsWith($"127.0.0.1:{server.Port}: {code} ", refused.Reason, StringComparison.Ordinal);
        Assert.Contains(words, refused.Reason, StringComparison.Ordinal);
        Assert.Equal(Delivery.Carried, await Transport(server).SendAsync(Samples.Mail(), default));
    }

    [Theory]
    [InlineData("rcpt 451 4.7.1 Greylisted, come back later", false, MailTrouble.NotNow)]
    [InlineData("data 452 4.3.1 Disk full", false, MailTrouble.NotNow)]
    [InlineData("rcpt 554 5.7.1 Relay access denied", false, MailTrouble.NotAllowed)]
    [InlineData("mail 421 4.3.2 Closing", true, MailTrouble.NotNow)]
    [InlineData("mail 530 5.7.0 Authentication required", true, MailTrouble.NotLetIn)]
    [InlineData("drop", true, MailTrouble.HungUp)]
    [InlineData("lose", true, MailTrouble.HungUp)]
    public async Task Send_NotNow_WaitsAndPassesTheNextTime(string order, bool everyone, MailTrouble trouble)
    {
        await using var server = await MailServer.StartAsync();
        await server.ThenAsync(order);

        var later = Assert.IsType<Delivery.Later>(await Transport(server).SendAsync(Samples.Mail(), default));

        Assert.Equal((everyone, trouble), (later.Everyone, later.Trouble));
        Assert.StartsWith($"127.0.0.1:{server.Port}: ", later.Reason, StringComparison.Ordinal);
        Assert.Equal(Delivery.Carried, await Transport(server).SendAsync(Samples.Mail(), default));
        Assert.Equal("<D2026-0042.3.0198b8f0aaaabbbbccccddddeeeeffff@missions.lab.example>", Assert.Single((await server.TakenAsync()).Select(taken => taken.Mail.MessageId).Distinct()));
        Assert.Equal(order == "lose" ? 2 : 1, (await server.TakenAsync()).Count);
    }

    [Fact]
    public async Task Send_ServerThatNeverAnswers_IsLeftAtTheLimit()
    {
        await using var server = await MailServer.StartAsync();
        await server.ThenAsync("silent");

        var later = Assert.IsType<Delivery.Later>(await Transport(server, options => options.Limit = TimeSpan.FromSeconds(1)).SendAsync(Samples.Mail(), default));

        Assert.Equal((true, MailTrouble.Slow, $"127.0.0.1:{server.Port}: it has not taken the message within 1 s."), (later.Everyone, later.Trouble, later.Reason));
        Assert.Equal(Delivery.Carried, await Transport(server).SendAsync(Samples.Mail(), default));
    }

    [Fact]
    public async Task Send_ServerThatDoesNotEvenGreet_IsLeftAtTheLimit()
    {
        using var mute = new TcpListener(IPAddress.Loopback, 0);
        mute.Start();

        var delivery = await new SmtpTransport(Options.Create(new SmtpOptions { Host = "127.0.0.1", Port = ((IPEndPoint)mute.LocalEndpoint).Port, Limit = TimeSpan.FromSeconds(1) }))
            .SendAsync(Samples.Mail(), default);

        Assert.True(Assert.IsType<Delivery.Later>(delivery).Everyone);
    }

    [Fact]
    public async Task Send_ServerDown_WaitsWithEverythingElse()
    {
        var server = await MailServer.StartAsync();
        var transport = Transport(server);
        await server.DisposeAsync();

        var later = Assert.IsType<Delivery.Later>(await transport.SendAsync(Samples.Mail(), default));

        Assert.Equal((true, MailTrouble.Unreachable), (later.Everyone, later.Trouble));
    }

    [Fact]
    public async Task Send_ProgramThatStops_IsCancelled_NotPutOff()
    {
        await using var server = await MailServer.StartAsync();
        using var stopping = new CancellationTokenSource();
        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Transport(server).SendAsync(Samples.Mail(), stopping.Token));
    }

    private static SmtpTransport Transport(MailServer server, Action<SmtpOptions>? change = null)
    {
        var options = new SmtpOptions { Host = "127.0.0.1", Port = server.Port, StartTls = false };
        change?.Invoke(options);
        return new(Options.Create(options));
    }
}
