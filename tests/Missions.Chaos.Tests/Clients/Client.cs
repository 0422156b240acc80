using System.Net;
using Missions.Testing.Pages;

namespace Missions.Chaos.Tests.Clients;

/// <summary>Someone at a browser who does what awaits them, until everything is settled: often twice at once, often on a page opened a while ago.</summary>
internal abstract class Client(Board board, Tally tally, Visitor visitor, int seed)
{
    private const double DoubleClicks = 0.2;
    private const double OldPages = 0.15;

    protected Random Random { get; } = new(seed);

    protected Board Board => board;

    protected Tally Tally => tally;

    protected Visitor Visitor => visitor;

    public async Task WorkAsync()
    {
        while (!board.IsDone)
            try
            {
                if (!await ActAsync()) await board.ChangedAsync();
            }
            catch (Exception e) when (e is HttpRequestException or IOException)
            {
                // The replica died: nobody knows whether it was done. The board tells, once it was read anew.
                await board.ChangedAsync();
                await board.ChangedAsync();
            }
    }

    /// <returns>Whether there was something to do.</returns>
    protected abstract Task<bool> ActAsync();

    /// <summary>The page of a path; null when what was on the board is no more for this person.</summary>
    protected async Task<Page?> OpenAsync(string path)
    {
        var page = await visitor.GetAsync(path);
        return page.Status == HttpStatusCode.OK ? page : null;
    }

    /// <summary>Sends a form as hasty people do.</summary>
    /// <returns>Whether the application said that it was done.</returns>
    protected async Task<bool> SendAsync(PageForm form, string? button = null)
    {
        if (Random.NextDouble() < OldPages)
        {
            tally.WasStale();
            await board.ChangedAsync();
            await board.ChangedAsync();
        }

        if (Random.NextDouble() >= DoubleClicks) return IsDone(await form.SubmitAsync(button));
        tally.Duplicated();
        var both = await Task.WhenAll(Try(form, button), Try(form, button));
        return both.Any(page => page is not null && IsDone(page));
    }

    private static async Task<Page?> Try(PageForm form, string? button)
    {
        try
        {
            return await form.SubmitAsync(button);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return null;
        }
    }

    /// <summary>Done, or refused because someone else was first, or put off because the database is away: anything else is a surprise.</summary>
    private bool IsDone(Page page)
    {
        if (page.Status is not (HttpStatusCode.OK or HttpStatusCode.Conflict or HttpStatusCode.ServiceUnavailable or HttpStatusCode.InternalServerError))
            tally.Unexpected($"{page.Url.AbsolutePath} answered {(int)page.Status}: {string.Join(" | ", page.Errors)} {page.Heading}");
        return page.Redirections.Count > 0;
    }
}
