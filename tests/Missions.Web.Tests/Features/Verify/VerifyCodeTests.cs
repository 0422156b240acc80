using System.Net;
using Missions.Testing.Documents;
using Missions.Testing.Pages;
using Missions.Web.Documents.Orders;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Verify;

public sealed class VerifyCodeTests
{
    [Fact]
    public async Task Code_Typed_LeadsToTheAddressOfTheQrCodeAndSaysHowItStands()
    {
        await using var app = await MissionsApp.StartAsync(settings: Shown.Often);
        var (id, _) = await app.IssueAsync();
        var code = await app.CodeOfAsync(id);
        using var anyone = app.Visitor();

        var page = await (await anyone.GetAsync("/verify")).FormWith("#code").Fill("code", $" {code.ToLowerInvariant().Replace('-', ' ')} ").SubmitAsync();

        Assert.Equal(($"/verify/{code}", "Ordre en vigueur"), (page.Url.AbsolutePath, page.Heading));
        Assert.Contains("Il ne dit rien du document qui le porte", page.Text, StringComparison.Ordinal);
        await app.CancelAsync(id);
        Assert.Equal("Ordre annulé", (await anyone.GetAsync($"/verify/{code}")).Heading);
    }

    [Theory]
    [InlineData("https://missions.lab.example", true)]
    [InlineData("", false)]
    public async Task Order_CarriesTheAddressOfThePage_OnlyWhereOneIsConfigured(string address, bool carries)
    {
        await using var app = await MissionsApp.StartAsync(settings: ("Product:PublicUrl", address));
        using var folder = new Documents.TemporaryFolder();

        var (_, file) = await app.IssueAsync();

        Assert.Equal(carries, Tool.PdfToText(folder.Write("order.pdf", file)).Contains("https://missions.lab.example/verify", StringComparison.Ordinal));
        Assert.Equal(carries, System.Text.Encoding.Latin1.GetString(file).Contains("/Alt<FEFF005100520020", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Code_OfNoOrder_IsNotFound()
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await app.Visitor().GetAsync($"/verify/{VerificationCode.Create()}");

        Assert.Equal((HttpStatusCode.NotFound, "Code inconnu"), (page.Status, page.Heading));
    }

    [Theory]
    [InlineData("/verify?code=2026-0001")]
    [InlineData("/verify?code=")]
    [InlineData("/verify/2026-0001")]
    public async Task Code_ThatCannotBeOne_IsRefusedBesideItsField(string path)
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await app.Visitor().GetAsync(path);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.Errors, error => error.StartsWith("Un code a 26 lettres et chiffres", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("abcde fghjk mnpqr stvwx yz012 3")]
    [InlineData("https://missions.example/verify/ABCDE-FGHJK-MNPQR-STVWX-YZ012-3/")]
    [InlineData("ABCDEFGHJKMNPQRSTUWXYZOI23")]
    public void Read_AsPeopleCopyIt_IsTheCode(string typed) =>
        Assert.Matches("^([A-HJKMNP-TV-Z0-9]{5}-){5}[A-HJKMNP-TV-Z0-9]$", VerificationCode.Read(typed));

    [Fact]
    public void Create_ManyTimes_IsReadBackAndNeverTheSame()
    {
        var codes = Enumerable.Range(0, 1000).Select(_ => VerificationCode.Create()).ToList();

        Assert.All(codes, code => Assert.Equal(code, VerificationCode.Read(code)));
        Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
    }
}
