using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Missions.Testing.Outside;
using Missions.Web.Mail;
using Missions.Web.Mail.Eml;
using Missions.Web.Mail.Smtp;
using Missions.Web.Tests.Mail.Eml;

namespace Missions.Web.Tests.Mail;

/// <summary>Files that go with a mail, by both ways out, as someone else's reader finds them.</summary>
public sealed class AttachmentTests
{
    private static readonly byte[] Order = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 7919 % 251))];

    private static OutgoingMail Mail(string name) => Samples.Mail() with
    {
        Attachments = [new(name, "application/pdf", Order), new("mission-D2026-0042.ics", "text/calendar; charset=utf-8; method=PUBLISH", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"u8.ToArray())],
    };

    public static TheoryData<string, string> Names => new()
    {
        { "Ordre-de-mission-2026-0001.pdf", "Ordre-de-mission-2026-0001.pdf" },
        { "Ordre de mission n° 2026-0001 – Héraklion (Grèce), d’Œuvre.pdf", "Ordre de mission n° 2026-0001 – Héraklion (Grèce), d’Œuvre.pdf" },
        { "Приказ № 1 Nguyễn \U0001F680.pdf", "Приказ № 1 Nguyễn \U0001F680.pdf" },
        { "a\r\nBcc: everyone@lab.example\"; x=.pdf", "a  Bcc: everyone@lab.example-; x=.pdf" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Eml_WithFiles_IsReadByteForByte_UnderItsNames(string given, string expected) =>
        Check(await Peers.ReadMailAsync(EmlFile.Write(Mail(given))), expected);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Smtp_WithFiles_IsReadByteForByte_UnderItsNames(string given, string expected)
    {
        await using var server = await MailServer.StartAsync();
        var transport = new SmtpTransport(Options.Create(new SmtpOptions { Host = "127.0.0.1", Port = server.Port, StartTls = false }));

        Assert.Equal(Delivery.Carried, await transport.SendAsync(Mail(given), default));

        Check(Assert.Single(await server.TakenAsync()).Mail, expected);
    }

    [Fact]
    public void Eml_WithFiles_ReadByOurPage_HasThemToo()
    {
        var read = WrittenMail.Read(EmlFile.Write(Mail("Ordre n° 1.pdf")));

        Assert.Equal(["Ordre n° 1.pdf", "mission-D2026-0042.ics"], read.Files.Select(file => file.Name));
        Assert.Equal(Order, read.Files[0].Content);
        Assert.Equal(Samples.Text, read.Text.ReplaceLineEndings("\n"));
    }

    private static void Check(ReadMail mail, string name)
    {
        Assert.Equal([name, "mission-D2026-0042.ics"], mail.Attachments.Select(file => file.Name));
        Assert.Equal(["application/pdf", "text/calendar"], mail.Attachments.Select(file => file.Type));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Order)), mail.Attachments[0].Sha256);
        Assert.Equal((Samples.Text.TrimEnd(), Samples.Mail().Html.TrimEnd()), (mail.Text.TrimEnd(), mail.Html.TrimEnd()));
        Assert.Equal(["zoe@lab.example"], mail.To);
        Assert.DoesNotContain(mail.Headers, header => header.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
    }
}
