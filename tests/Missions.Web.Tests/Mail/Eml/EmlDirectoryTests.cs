using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Missions.Web.Data;
using Missions.Web.Mail;
using Missions.Web.Mail.Eml;
using Missions.Web.Tests.Documents;

namespace Missions.Web.Tests.Mail.Eml;

public sealed class EmlDirectoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Send_SameMessageTwice_LeavesOneFileNamedByItsIdentifier_TheLastOne()
    {
        var directory = Open();

        await directory.SendAsync(Samples.Mail(text: "first"), default);
        await directory.SendAsync(Samples.Mail(text: "second"), default);

        Assert.Equal(["D2026-0042.3.0198b8f0aaaabbbbccccddddeeeeffff.eml"], Files());
        Assert.Equal("second", (await directory.FindAsync(Samples.Mail().Id, default))!.Text);
    }

    [Fact]
    public async Task Send_AfterAKillWhileWriting_ClearsWhatWasLeft()
    {
        var left = Directory.CreateDirectory(Path.Combine(_folder.Path, "mail", ".unfinished")).FullName;
        await File.WriteAllTextAsync(Path.Combine(left, $"{Samples.Mail().Id.Local}.eml.0"), "Date: Mon");

        await Open().SendAsync(Samples.Mail(), default);

        Assert.Empty(Directory.GetFiles(left));
        Assert.Single(Files());
    }

    [Fact]
    public async Task Find_MessageNotWrittenHere_IsNone() => Assert.Null(await Open().FindAsync(Samples.Mail().Id, default));

    [Fact]
    public async Task Send_ToManyAtOnce_WritesThemAll()
    {
        var directory = Open();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(n => directory.SendAsync(Samples.Mail() with { Id = new($"D2026-0042.{n}", "x") }, default)));

        Assert.Equal(50, Files().Count);
    }

    private EmlDirectory Open() => new(
        Options.Create(new MailOptions()),
        new DataDirectory(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Data:Directory"] = _folder.Path }).Build()));

    private List<string> Files() => [.. Directory.GetFiles(Path.Combine(_folder.Path, "mail")).Select(file => Path.GetFileName(file))];
}
