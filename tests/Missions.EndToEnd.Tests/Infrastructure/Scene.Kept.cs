using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Missions.Testing.Pages;

namespace Missions.EndToEnd.Tests.Infrastructure;

/// <content>What the database and the mails of the scene hold.</content>
internal sealed partial class Scene
{
    /// <summary>What the QR codes lead to: an order that stands, one superseded, one cancelled.</summary>
    private async Task<IReadOnlyList<string>> CodesAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(journey.Database.DataDirectory, "missions.db")};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        var codes = new List<string>();
        foreach (var standing in new[] { "cancelled_at IS NULL AND superseded_at IS NULL", "superseded_at IS NOT NULL", "cancelled_at IS NOT NULL" })
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The three conditions above.
            command.CommandText = $"SELECT verification_code FROM mission_orders WHERE {standing} LIMIT 1";
#pragma warning restore CA2100
            codes.Add($"/verify/{(string)(await command.ExecuteScalarAsync())!}");
        }

        return codes;
    }

    /// <summary>Two links of mails: one that acts still, and one whose step its recipient decided.</summary>
    private async Task<IReadOnlyList<string>> MailedAsync()
    {
        using var anyone = new Visitor(journey.Process.Address);
        var pages = new List<Page>();
        foreach (var link in Mailed()) pages.Add(await anyone.GetAsync(link));
        static bool Acts(Page page) => page.Document.QuerySelector("form[action^='/confirm']") is not null;
        return [pages.First(Acts).Url.PathAndQuery, pages.First(page => page.Status == HttpStatusCode.OK && !Acts(page)).Url.PathAndQuery];
    }

    private IEnumerable<string> Mailed() => Directory.GetFiles(Path.Combine(journey.Database.DataDirectory, "mail"))
        .Select(file => System.IO.File.ReadAllText(file).ReplaceLineEndings("\n").Replace("=\n", "", StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal))
        .SelectMany(mail => Links().Matches(mail).Select(link => link.Value))
        .Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"/confirm\?key=[\w-]+", RegexOptions.None, 1000)]
    private static partial Regex Links();
}
