using System.Text;
using Missions.Testing.Outside;
using Missions.Web.Mail;
using Missions.Web.Mail.Eml;

namespace Missions.Web.Tests.Mail.Eml;

public sealed class EmlFileTests
{
    [Fact]
    public void Write_Mail_HasTheHeadersThatAMailServerAndAFilterAskFor()
    {
        var head = Encoding.ASCII.GetString(EmlFile.Write(Samples.Mail())).Split("\r\n\r\n")[0].Split("\r\n");

        Assert.Equal(
            [
                "Date: Mon, 02 Mar 2026 09:00:00 +0100",
                "From: \"LabMissions\"",
                " <missions@lab.example>",
                $"To: =?utf-8?B?{Base64("Zoé Müller")}?=",
                " <zoe@lab.example>",
                $"Subject: =?utf-8?B?{Base64("D2026-0042\u00A0: votre visa est demandé")}?=",
                "Message-ID: <D2026-0042.3.0198b8f0aaaabbbbccccddddeeeeffff@missions.lab.example>",
                "In-Reply-To: <D2026-0042@missions.lab.example>",
                "References: <D2026-0042@missions.lab.example>",
                "List-Id: LabMissions <missions.lab.example>",
                "Auto-Submitted: auto-generated",
                "MIME-Version: 1.0",
                "Content-Type: multipart/alternative;",
            ],
            head[..13]);
        Assert.Matches("^ boundary=\"=_[0-9a-f]{32}\"$", head[13]);
        Assert.Equal(14, head.Length);
    }

    [Fact]
    public void Write_LongLinesAndDots_LeavesNothingThatAServerWouldChange()
    {
        var lines = Encoding.ASCII.GetString(EmlFile.Write(Samples.Mail())).Split("\r\n");

        Assert.All(lines, line => Assert.True(line.Length <= (line.StartsWith("Message-ID", StringComparison.Ordinal) ? 100 : 78) && line.All(c => c is >= ' ' and <= '~'), line));
        Assert.DoesNotContain(lines, line => line.StartsWith('.') || line.StartsWith("From ", StringComparison.Ordinal));
        Assert.Contains("=2E", lines);
        Assert.Contains("--=20", lines);
        Assert.Contains("=46rom Paris, 100 % =3D tout ; =C2=AB oui =C2=BB !", lines);
    }

    [Fact]
    public void Write_ThenRead_GivesBackTheSameWords()
    {
        var read = WrittenMail.Read(EmlFile.Write(Samples.Mail()));

        Assert.Equal(Samples.Text, read.Text.ReplaceLineEndings("\n"));
        Assert.Equal(Samples.Mail().Html, read.Html.ReplaceLineEndings("\n"));
        Assert.Equal("D2026-0042\u00A0: votre visa est demandé", read.Subject);
        Assert.Equal("Zoé Müller <zoe@lab.example>", read.Header("To"));
    }

    [Theory]
    [InlineData("Zoé Müller")]
    [InlineData("Nguyễn Thị Minh Khai")]
    [InlineData("Jean-Baptiste d’Œuvre, de l’Académie « des » sciences \U0001F680 et de bien d’autres compagnies savantes encore")]
    [InlineData("Σωκράτης Παπαδόπουλος")]
    public async Task Write_Mail_IsReadBySomeoneElseAsItWasWritten(string name)
    {
        var mail = Samples.Mail(name: name, subject: $"D2026-0042\u00A0: {name}");

        var read = await Peers.ReadMailAsync(EmlFile.Write(mail));

        Assert.Equal((name, mail.Subject, mail.Id.ToString()), (read.ToName, read.Subject, read.MessageId));
        Assert.Equal(["zoe@lab.example", "<D2026-0042@missions.lab.example>", "<D2026-0042@missions.lab.example>"], [.. read.To, .. read.References, read.InReplyTo]);
        Assert.Equal("2026-03-02T08:00:00.000Z", read.Date);
        Assert.Equal((Samples.Text.TrimEnd(), mail.Html.TrimEnd()), (read.Text.TrimEnd(), read.Html.TrimEnd()));
    }

    [Fact]
    public void Write_SameMailTwice_GivesTheSameBytes() => Assert.Equal(EmlFile.Write(Samples.Mail()), EmlFile.Write(Samples.Mail()));

    [Theory]
    [InlineData("Zoé\r\nBcc: everyone@lab.example\r\n\r\nHello")]
    [InlineData("Zoé\nBcc: everyone@lab.example")]
    [InlineData("Zoé\rBcc: everyone@lab.example")]
    [InlineData("Zoé\u2028Bcc: everyone@lab.example")]
    [InlineData("Zoé\0\u0085Bcc: everyone@lab.example")]
    [InlineData("\"Zoé\" <everyone@lab.example>,")]
    [InlineData("=?utf-8?B?Wm/DqQ0KQmNjOiBldmVyeW9uZUBsYWIuZXhhbXBsZQ==?=")]
    public void Write_HostileNameAndSubject_AddsNoHeaderAndNoRecipient(string hostile)
    {
        var file = EmlFile.Write(Samples.Mail(name: hostile, subject: hostile));

        var head = Encoding.ASCII.GetString(file).Split("\r\n\r\n")[0].Split("\r\n");
        Assert.Equal(11, head.Count(line => !line.StartsWith(' ')));
        Assert.DoesNotContain(head, line => line.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
        Assert.Single(head, line => line.Contains('@', StringComparison.Ordinal) && line.Contains("zoe", StringComparison.Ordinal));
        Assert.DoesNotContain(head, line => line.Contains("everyone", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("zoe")]
    [InlineData("zoe@")]
    [InlineData("@lab.example")]
    [InlineData("zoe@lab.example, everyone@lab.example")]
    [InlineData("zoe@lab.example\r\nBcc: everyone@lab.example")]
    [InlineData("zoé@lab.example")]
    [InlineData("zoe @lab.example")]
    public void Mailbox_AddressThatIsNone_IsRefused(string address) => Assert.Throws<FormatException>(() => new Mailbox("Zoé", address));

    [Fact]
    public void Mailbox_HostInFrench_IsWrittenAsTheNetworkKnowsIt() => Assert.Equal("zoe@xn--labo--fsa.example", new Mailbox("Zoé", "zoe@labo-é.example").Address);

    [Theory]
    [InlineData(1)]
    [InlineData(75)]
    [InlineData(76)]
    [InlineData(3000)]
    public void QuotedPrintable_AnyLength_ComesBack(int length)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(i => "aé=.\u202F 🚀F\t"[i % 9] is var c && char.IsSurrogate(c) ? 'x' : c));

        var encoded = QuotedPrintable.Encode(text);

        Assert.Equal(text, QuotedPrintable.Decode(encoded));
        Assert.All(encoded.Split("\r\n"), line => Assert.InRange(line.Length, 0, 76));
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
