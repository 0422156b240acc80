using System.Net;
using System.Text;
using Missions.Testing.Pages;

namespace Missions.Web.Tests.Infrastructure;

public sealed class PageFormTests
{
    private const string Html = """
        <form method="post" action="/missions/1/approve">
          <input type="hidden" name="__RequestVerificationToken" value="token">
          <label for="p">Objet&nbsp;*</label><input id="p" name="Purpose" value="ancien">
          <select name="Mode"><option value="plane">Avion</option><option value="train" selected>Train</option></select>
          <label><input type="checkbox" name="Late" value="true"> Hors délai</label>
          <input type="text" name="Off" value="x" disabled>
          <textarea name="Comment">a
        b</textarea>
          <button name="verb" value="return" formaction="/missions/1/return">Renvoyer</button>
          <button name="verb" value="approve">Viser</button>
        </form>
        """;

    private readonly List<string> _received = [];

    [Fact]
    public async Task Submit_FormLeftAsItIs_SendsWhatABrowserSends()
    {
        await (await FormAsync()).SubmitAsync("Viser");

        Assert.Equal(
            "POST /missions/1/approve __RequestVerificationToken=token&Purpose=ancien&Mode=train&Comment=a%0D%0Ab&verb=approve",
            _received[1]);
    }

    [Fact]
    public async Task Submit_FieldsFilledByLabelNameAndChoice_SendsThem()
    {
        var form = await FormAsync();

        await form.Fill("Objet", "neuf").Fill("Mode", "Avion").Tick("Hors délai").SubmitAsync("Renvoyer");

        Assert.StartsWith("POST /missions/1/return __RequestVerificationToken=token&Purpose=neuf&Mode=plane&Late=true&", _received[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fill_FieldThatIsNotThere_SaysWhichOnesAre()
    {
        var form = await FormAsync();

        var error = Assert.Throws<InvalidOperationException>(() => form.Fill("Motif", "x"));

        Assert.Contains("Purpose", error.Message, StringComparison.Ordinal);
    }

    private async Task<PageForm> FormAsync() =>
        (await new Visitor(new HttpClient(new Server(_received)) { BaseAddress = new("http://127.0.0.1") }).GetAsync("/")).FormWithButton("Viser");

    private sealed class Server(List<string> received) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? "" : " " + await request.Content.ReadAsStringAsync(cancellationToken);
            received.Add($"{request.Method} {request.RequestUri!.AbsolutePath}{body}");
            return new(HttpStatusCode.OK) { Content = new StringContent(Html, Encoding.UTF8, "text/html") };
        }
    }
}
