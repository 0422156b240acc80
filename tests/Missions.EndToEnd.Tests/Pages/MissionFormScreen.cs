using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Missions.EndToEnd.Tests.Infrastructure;

namespace Missions.EndToEnd.Tests.Pages;

/// <summary>The form of a mission, which keeps itself as one types.</summary>
internal sealed class MissionFormScreen(Screen same) : Screen(same)
{
    public ILocator Estimate => Page.Locator("#estimate");

    public ILocator Saved => Page.Locator("#saved");

    public ILocator Stages => Page.Locator("#stages > details");

    public ILocator Place(string label) => Page.GetByRole(AriaRole.Combobox, new() { NameRegex = StartingWith(label) });

    /// <summary>Types a name key by key and takes the place of that name from those offered.</summary>
    public async Task ChoosePlaceAsync(string label, string name)
    {
        await Place(label).PressSequentiallyAsync(name);
        await Page.GetByRole(AriaRole.Option, new() { NameRegex = StartingWith(name) }).First.ClickAsync();
    }

    /// <summary>Does what must be kept without a click, and returns once the server has it.</summary>
    /// <param name="act">What someone does in the form.</param>
    /// <param name="mark">Letters and hyphens that the form then holds.</param>
    public async Task KeptAsync(Func<Task> act, string mark)
    {
        var request = await Page.RunAndWaitForRequestAsync(
            act,
            sent => sent.Url.EndsWith("/draft", StringComparison.Ordinal) && sent.PostData?.Contains(mark, StringComparison.Ordinal) == true);
        Assert.Equal(200, (await request.ResponseAsync())?.Status);
    }

    public async Task SubmitAsync()
    {
        await Button("Soumettre la demande").ClickAsync();
        await Assertions.Expect(Page.GetByText("Votre demande est soumise.")).ToBeVisibleAsync();
    }

    private static Regex StartingWith(string text) => new($"^{Regex.Escape(text)}", RegexOptions.None, TimeSpan.FromSeconds(1));
}
