using System.Net;
using System.Text;
using Missions.Geo.Emissions;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Factors;

public sealed class UploadFactorSetTests : IAsyncLifetime
{
    private const string Flat = """{ "from": 0, "a": 0, "b": 0.1 }""";
    private MissionsApp _app = null!;
    private Visitor _referent = null!;

    public async Task InitializeAsync()
    {
        _app = await MissionsApp.StartAsync();
        _referent = await _app.VisitorAsync(DemoAccounts.CarbonReferent);
    }

    public async Task DisposeAsync()
    {
        _referent.Dispose();
        await _app.DisposeAsync();
    }

    [Theory]
    [InlineData("""{ "from": 0, "a": 0, "b": NaN }""", "b")]
    [InlineData("""{ "from": 0, "a": 0, "b": "0.1" }""", "modes[0].categories[0].curve.segments[0].b")]
    [InlineData("""{ "from": 0, "a": -5, "b": 0.1 }""", "modes[0].categories[0].curve.segments[0].b")]
    [InlineData("""{ "from": -5, "a": 0, "b": 0.1 }""", "modes[0].categories[0].curve.segments[0].from")]
    [InlineData("""{ "from": 0, "a": 0, "b": 1e999 }""", "modes[0].categories[0].curve.segments[0].b")]
    [InlineData("""{ "from": 0, "to": 500, "a": 0, "b": 1 }, { "from": 400, "a": 0, "b": 1 }""", "modes[0].categories[0].curve.segments[1].from")]
    [InlineData("""{ "from": 0, "a": 0, "b": 0.1, "colour": "blue" }""", "modes[0].categories[0].curve.segments[0].colour")]
    [InlineData("null", "modes[0].categories[0].curve.segments[0]")]
    public async Task Upload_SetNotUsable_NamesThePath(string segments, string path)
    {
        var page = await _referent.UploadAsync(FactorDrafts.SetWith(segments));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(path, page.Document.GetElementById("file-error")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pas du JSON")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\u0000\u0001\uFFFD")]
    public async Task Upload_NoSetAtAll_IsRefusedWithASentence(string text)
    {
        var page = await _referent.UploadAsync(text);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.NotEmpty(page.Document.GetElementById("file-error")!.TextContent.Trim());
    }

    [Theory]
    [InlineData(300 * 1024)]
    [InlineData(9 * 1024 * 1024)]
    [InlineData(11 * 1024 * 1024)]
    public async Task Upload_TooLarge_IsRefused(int bytes)
    {
        var page = await _referent.UploadAsync(new byte[bytes]);

        Assert.InRange((int)page.Status, 400, 413);
    }

    [Fact]
    public async Task Upload_WithoutAFile_AsksForOne() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await (await _referent.GetAsync("/factors/upload")).FormWith("#file").SubmitAsync()).Status);

    [Fact]
    public async Task Upload_HostileNames_AreShownAsText()
    {
        var page = await _referent.UploadAsync(FactorDrafts.SetWith(Flat, "<script>alert(1)</script><img src=x onerror=alert(2)>"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.Document.QuerySelectorAll("main script, main img"));
        Assert.Contains("<script>alert(1)</script>", page.FormWith("[name=Base]").Value("source"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Download_EverySet_UploadsBackAsItWas()
    {
        foreach (var set in FactorSetCatalogue.Embedded.All)
        {
            var file = await _referent.GetAsync($"/factors/{set.Id}/file");
            Assert.Equal(FactorSetReader.Write(set) + "\n", Encoding.UTF8.GetString(file.Body), StringComparer.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await _referent.UploadAsync(file.Body)).Status);
        }
    }

    [Theory]
    [InlineData("/factors/no-such-set")]
    [InlineData("/factors/no-such-set/file")]
    [InlineData("/factors/no-such-set/copy")]
    public async Task Set_OfAnUnknownIdentifier_IsNotFound(string path) => Assert.Equal(HttpStatusCode.NotFound, (await _referent.GetAsync(path)).Status);

    [Fact]
    public async Task Pages_OfEverySet_ShowItsFactorsAndCurves()
    {
        foreach (var set in FactorSetCatalogue.Embedded.All)
        {
            var page = await _referent.GetAsync($"/factors/{set.Id}");
            Assert.All(set.Modes.SelectMany(mode => mode.Categories), category => Assert.Contains(category.Name, page.All("tbody th")));
            Assert.Equal(set.Modes.Sum(mode => mode.Categories.Count), page.Document.QuerySelectorAll("polyline").Length);
            Assert.DoesNotContain("NaN", page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
    }
}
