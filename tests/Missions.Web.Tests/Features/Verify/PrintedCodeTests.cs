using Missions.Testing.Documents;
using Missions.Testing.Outside;
using Missions.Web.Documents.Orders;
using Missions.Web.Tests.Documents;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Verify;

public sealed class PrintedCodeTests
{
    private const string Public = "https://missions.lab.example";

    [Fact]
    public async Task Code_ReadFromThePageByAnotherProgram_LeadsToTheOrder()
    {
        await using var app = await MissionsApp.StartAsync(settings: ("Product:PublicUrl", Public));
        var (id, file) = await app.IssueAsync();
        using var folder = new TemporaryFolder();

        var address = await Peers.ReadCodeAsync(Tool.Image(folder.Write("order.pdf", file)));

        Assert.Equal($"{Public}/verify/{await app.CodeOfAsync(id)}", address);
        var page = await app.Visitor().GetAsync(new Uri(address).AbsolutePath);
        Assert.Equal(("Ordre en vigueur", "Current"), (page.Heading, page.Verdict()));
    }

    [Fact]
    public void Code_DrawnAThousandTimes_HasAHundredAndThirtyBitsOfChance()
    {
        var codes = Enumerable.Range(0, 1000).Select(_ => VerificationCode.Create().Replace("-", "", StringComparison.Ordinal)).ToList();

        Assert.Equal(1000, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.All(codes, code => Assert.Equal(26, code.Length));
        // Every place takes each of 32 digits: five bits, twenty-six times. One is missing somewhere less than once in ten billion runs.
        for (var place = 0; place < 26; place++)
            Assert.Equal(32, codes.Select(code => code[place]).Distinct().Count());
    }
}
